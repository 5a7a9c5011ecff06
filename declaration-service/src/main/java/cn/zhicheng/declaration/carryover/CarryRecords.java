package cn.zhicheng.declaration.carryover;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.draft.Answered;
import cn.zhicheng.declaration.draft.ReadAnswers;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.Printable;
import cn.zhicheng.declaration.lifecycle.Content;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.lifecycle.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Copies from an earlier declaration into a draft, in one save. The same key again changes nothing more. */
@Service
class CarryRecords {
    /** As many as a save of a part makes. */
    private static final int ATTEMPTS = 30;

    private final Declarations declarations;
    private final EarlierDeclarations earlier;
    private final ReadAnswers readAnswers;
    private final Clock clock;

    CarryRecords(Declarations declarations, EarlierDeclarations earlier, ReadAnswers readAnswers, Clock clock) {
        this.declarations = declarations;
        this.earlier = earlier;
        this.readAnswers = readAnswers;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Done(Carried carried) implements Outcome {}

        /** Only a draft that was never handed in takes copies. */
        record NotOpen(DeclarationStage stage) implements Outcome {}

        /** A declaration is no source of itself. */
        record Itself() implements Outcome {}

        /** The earlier declaration has nothing there. */
        record Unknown(List<String> pointers) implements Outcome {}

        /** Others saved again and again in the meantime. */
        record Moved() implements Outcome {}
    }

    /** Empty if the person has no such draft or no such earlier declaration. */
    Optional<Outcome> carry(PersonId me, DeclarationId id, Selection selection) {
        return selection.from().equals(id)
                ? declarations.ownedBy(me, id).map(_ -> new Outcome.Itself())
                : earlier.of(me, selection.from()).flatMap(source -> carry(me, id, source, selection));
    }

    private Optional<Outcome> carry(PersonId me, DeclarationId id, Answered source, Selection selection) {
        var unknown = unknown(source.answers(), selection);
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var mine = declarations.ownedBy(me, id).map(readAnswers::of);
            if (mine.isEmpty()) {
                return Optional.empty();
            }
            var outcome = unknown.isEmpty() ? carry(mine.get(), source, selection) : new Outcome.Unknown(unknown);
            if (!(outcome instanceof Outcome.Moved)) {
                return Optional.of(outcome);
            }
        }
        return Optional.of(new Outcome.Moved());
    }

    private Outcome carry(Answered mine, Answered source, Selection selection) {
        var declaration = mine.declaration();
        if (!(declaration.stage() instanceof Stage.Draft)) {
            return new Outcome.NotOpen(declaration.stage().code());
        }
        var carried = CarryOver.of(
                source.answers(), mine.answers(), declaration.content().parts(), selection, clock.instant());
        if (carried.parts().isEmpty()) {
            return new Outcome.Done(carried);
        }
        var after = declaration.with(with(mine, carried));
        return declarations.saveParts(after, carried.parts()) ? new Outcome.Done(carried) : new Outcome.Moved();
    }

    private static Content with(Answered mine, Carried carried) {
        var content = mine.declaration().content();
        for (var part : carried.parts()) {
            content = content.with(part, false);
        }
        var printed = !Printable.answers(mine.answers()).equals(Printable.answers(mine.answersOf(content)));
        return content.with(carried.parts().getLast(), printed);
    }

    private static List<String> unknown(Answers source, Selection selection) {
        return Stream.concat(
                        strangers(
                                "/records/",
                                selection.records(),
                                addresses(source, part -> part.id().isPresent())),
                        strangers(
                                "/sections/",
                                selection.sections(),
                                addresses(source, part -> part.id().isEmpty())))
                .toList();
    }

    private static Set<String> addresses(Answers source, Predicate<PartAnswers> which) {
        return source.all().stream()
                .filter(part -> part.part().page() != null)
                .filter(which)
                .map(part -> part.at().toString())
                .collect(Collectors.toSet());
    }

    private static Stream<String> strangers(String pointer, List<String> wanted, Set<String> known) {
        return IntStream.range(0, wanted.size())
                .filter(i -> !known.contains(wanted.get(i)))
                .mapToObj(i -> pointer + i);
    }
}
