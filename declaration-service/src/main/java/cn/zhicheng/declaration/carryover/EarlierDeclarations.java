package cn.zhicheng.declaration.carryover;

import cn.zhicheng.declaration.draft.Answered;
import cn.zhicheng.declaration.draft.ReadAnswers;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.Overview;
import cn.zhicheng.declaration.lifecycle.Overviews;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.kit.web.PageQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds what a person may copy: the own other declarations, whatever became of them. */
@Service
class EarlierDeclarations {
    private static final int MOST = 10;

    private final Declarations declarations;
    private final Overviews overviews;
    private final ReadAnswers readAnswers;

    EarlierDeclarations(Declarations declarations, Overviews overviews, ReadAnswers readAnswers) {
        this.declarations = declarations;
        this.overviews = overviews;
        this.readAnswers = readAnswers;
    }

    /**
     * One of them.
     *
     * @param records of the lists, in order
     */
    record Source(Overview declaration, List<PartAnswers> records, List<PartAnswers> sections) {}

    /** The newest first, those that hold something; empty if the person has no declaration of that id. */
    Optional<List<Source>> besides(PersonId me, DeclarationId id) {
        return declarations
                .ownedBy(me, id)
                .map(_ -> overviews.ofPerson(me, null, null, new PageQuery(1, MOST + 1)).items().stream()
                        .filter(other -> !other.id().equals(id))
                        .limit(MOST)
                        .flatMap(other -> of(me, other.id()).map(answered -> source(other, answered)).stream())
                        .filter(source -> !source.records().isEmpty()
                                || !source.sections().isEmpty())
                        .toList());
    }

    /** One of them, with its answers. */
    Optional<Answered> of(PersonId me, DeclarationId id) {
        return declarations.ownedBy(me, id).map(readAnswers::of);
    }

    private static Source source(Overview overview, Answered answered) {
        return new Source(
                overview,
                holding(answered).filter(part -> part.id().isPresent()).toList(),
                holding(answered).filter(part -> part.id().isEmpty()).toList());
    }

    private static Stream<PartAnswers> holding(Answered answered) {
        return answered.answers().all().stream()
                .filter(part -> part.part().page() != null)
                .filter(CarryOver::hasSomething);
    }
}
