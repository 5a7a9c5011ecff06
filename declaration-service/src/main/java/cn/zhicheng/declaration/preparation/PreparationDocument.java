package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.lifecycle.Choices;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.lifecycle.Pledge;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/** The stored shape of a preparation; {@code _id} is the person. */
@Document("preparations")
record PreparationDocument(
        @Id String id,
        int shape,
        long version,
        String reserved,
        long rev,
        @Nullable Pledge pledge,
        @Nullable Choices choices,
        @Nullable Map<String, Object> facts) {

    static Update changes(Preparation preparation) {
        var changes = new Update()
                .set("shape", 1)
                .set("reserved", preparation.reserved().value())
                .set("rev", preparation.rev());
        var pledge = preparation.pledge();
        if (pledge == null) {
            changes.unset("pledge");
        } else {
            changes.set("pledge", pledge);
        }
        var choices = preparation.choices();
        if (choices == null) {
            changes.unset("choices");
        } else {
            changes.set("choices", choices);
        }
        var facts = preparation.facts().values();
        if (facts.isEmpty()) {
            changes.unset("facts");
        } else {
            changes.set("facts", facts);
        }
        return changes;
    }

    Preparation toDomain() {
        return new Preparation(
                new PersonId(id),
                new DeclarationId(reserved),
                pledge,
                choices,
                facts == null ? TypedFacts.none() : new TypedFacts(facts),
                rev,
                version);
    }
}
