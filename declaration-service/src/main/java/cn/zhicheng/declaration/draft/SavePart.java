package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.form.DraftCheck;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.PartAddress;
import cn.zhicheng.declaration.form.Printable;
import cn.zhicheng.declaration.lifecycle.Content;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.Part;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.lifecycle.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Saves one part of an open declaration. Two tabs on different parts never disturb each other. */
@Service
class SavePart {
    /** More saves at one moment than people have tabs. */
    private static final int ATTEMPTS = 30;

    private final Declarations declarations;
    private final ReadAnswers readAnswers;
    private final Clock clock;

    SavePart(Declarations declarations, ReadAnswers readAnswers, Clock clock) {
        this.declarations = declarations;
        this.readAnswers = readAnswers;
        this.clock = clock;
    }

    sealed interface Outcome {
        /** It is kept, by this save or by its first try. */
        record Kept(Declaration declaration, Part part) implements Outcome {}

        record Conflict(Declaration declaration, @Nullable Part stored) implements Outcome {}

        record RecordDeleted(Declaration declaration, Part tombstone) implements Outcome {}

        record NotOpen(DeclarationStage stage) implements Outcome {}

        /** A return did not unlock this address. */
        record Locked(String address) implements Outcome {}

        record Invalid(List<Finding> why) implements Outcome {}

        record TooManyRecords(String list, String label) implements Outcome {}

        record TooLarge() implements Outcome {}

        /** Others saved again and again in the meantime. */
        record Moved() implements Outcome {}
    }

    /** Empty if the person has no such declaration, or the form no such part. */
    Optional<Outcome> save(PersonId me, DeclarationId id, PartSave save) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var outcome = declarations.ownedBy(me, id).flatMap(mine -> save(mine, save));
            if (outcome.isEmpty() || !(outcome.get() instanceof Outcome.Moved)) {
                return outcome;
            }
            // Only the version moved, as far as we know: decide again on what is there now.
        }
        return Optional.of(new Outcome.Moved());
    }

    private Optional<Outcome> save(Declaration mine, PartSave save) {
        var answered = readAnswers.of(mine);
        return answered.form()
                .partAddress(save.address())
                .filter(part -> part.part().page() != null)
                .map(part -> save(answered, part, save));
    }

    private Outcome save(Answered answered, PartAddress part, PartSave save) {
        var mine = answered.declaration();
        if (!mine.stage().isOpen()) {
            return new Outcome.NotOpen(mine.stage().code());
        }
        var values = save.values();
        return switch (values == null ? null : DraftCheck.of(part, values)) {
            case null -> decide(answered, part, save);
            case DraftCheck.Refused(var why) -> new Outcome.Invalid(why);
            case DraftCheck.Accepted(var normal) ->
                decide(answered, part, new PartSave(save.address(), save.basis(), save.saveId(), normal));
        };
    }

    private Outcome decide(Answered answered, PartAddress part, PartSave save) {
        var mine = answered.declaration();
        var stored = mine.content().part(save.address()).orElse(null);
        return switch (save.against(stored, clock.instant())) {
            case PartSave.Outcome.Same(var kept) -> new Outcome.Kept(mine, kept);
            case PartSave.Outcome.Conflict(var other) -> new Outcome.Conflict(mine, other);
            case PartSave.Outcome.RecordDeleted(var tombstone) -> new Outcome.RecordDeleted(mine, tombstone);
            case PartSave.Outcome.Saved(var next) -> keep(answered, part, stored, next);
        };
    }

    private Outcome keep(Answered answered, PartAddress address, @Nullable Part stored, Part next) {
        var mine = answered.declaration();
        var locked = locked(mine.stage(), address, stored, next);
        if (locked.isPresent()) {
            return new Outcome.Locked(locked.get());
        }
        var unversioned = mine.content().with(next, false);
        if (isRecordTooMany(unversioned, address, stored, next)) {
            return new Outcome.TooManyRecords(
                    address.part().address(), address.part().label());
        }
        if (AnswersSize.of(unversioned.parts().values()).isTooLarge()) {
            return new Outcome.TooLarge();
        }
        var after = mine.with(mine.content().with(next, printsDifferently(answered, unversioned)));
        return declarations.savePart(after, next) ? new Outcome.Kept(after, next) : new Outcome.Moved();
    }

    private static boolean printsDifferently(Answered answered, Content next) {
        return !Printable.answers(answered.answers()).equals(Printable.answers(answered.answersOf(next)));
    }

    private static boolean isRecordTooMany(Content next, PartAddress address, @Nullable Part stored, Part saved) {
        if (!(address instanceof PartAddress.Record) || saved.deleted() || (stored != null && !stored.deleted())) {
            return false;
        }
        var live = next.parts().values().stream()
                .filter(part -> !part.deleted() && !Answered.isOrder(part.address()))
                .filter(part ->
                        Answered.listOf(part.address()).equals(address.part().address()))
                .count();
        return live > PartAddress.MOST_RECORDS;
    }

    /** After a return, exactly what the notice names may change: the first changed address that it does not name. */
    private static Optional<String> locked(Stage stage, PartAddress address, @Nullable Part stored, Part next) {
        if (!(stage instanceof Stage.Returned(var notice)) || notice.unlocks(next.address())) {
            return Optional.empty();
        }
        var changesTheList = switch (address) {
            case PartAddress.One _ -> false;
            case PartAddress.Order _ -> true;
            case PartAddress.Record _ -> stored == null || stored.deleted() != next.deleted();
        };
        if (changesTheList) {
            return Optional.of(next.address());
        }
        var before = stored == null ? Map.<String, Object>of() : stored.values();
        return Stream.concat(before.keySet().stream(), next.values().keySet().stream())
                .distinct()
                .filter(code -> !Objects.equals(before.get(code), next.values().get(code)))
                .map(code -> next.address() + "/" + code)
                .filter(field -> !notice.unlocks(field))
                .findFirst();
    }
}
