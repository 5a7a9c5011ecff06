package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.lifecycle.Choices;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.lifecycle.Pledge;
import cn.zhicheng.declaration.pledge.PledgeText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Pledge and choices of one person, changeable until 开始申报.
 *
 * @param facts degree and years, typed to look at the conditions
 * @param reserved the id that the declaration will have, so that a repeated start changes nothing
 * @param rev rises with every change
 */
record Preparation(
        PersonId person,
        DeclarationId reserved,
        @Nullable Pledge pledge,
        @Nullable Choices choices,
        TypedFacts facts,
        long rev,
        long version) {

    /** A person who has prepared nothing. */
    static Preparation begin(PersonId person, DeclarationId reserved) {
        return new Preparation(person, reserved, null, null, TypedFacts.none(), 0, 0);
    }

    /** Whether this very text was agreed to. */
    boolean hasAgreedTo(PledgeText text) {
        return pledge != null && pledge.digest().equals(text.digest());
    }

    /** 确认并开始填报: the first agreement to a text counts, clicking again keeps its time. */
    Preparation agree(PledgeText text, Instant now) {
        return hasAgreedTo(text)
                ? this
                : new Preparation(
                        person,
                        reserved,
                        new Pledge(text.version(), text.digest(), now),
                        choices,
                        facts,
                        rev + 1,
                        version);
    }

    Preparation choose(Choices chosen) {
        return new Preparation(person, reserved, pledge, chosen, facts, rev + 1, version);
    }

    Preparation with(TypedFacts typed) {
        return new Preparation(person, reserved, pledge, choices, typed, rev + 1, version);
    }

    /** The same, stored at this version. */
    Preparation at(long stored) {
        return new Preparation(person, reserved, pledge, choices, facts, rev, stored);
    }

    /** Begins anew after the start: the next declaration needs a pledge and choices of its own. */
    Preparation reset(DeclarationId next) {
        return new Preparation(person, next, null, null, TypedFacts.none(), rev + 1, version);
    }
}
