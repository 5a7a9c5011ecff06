package cn.zhicheng.declaration.rounds;

import cn.zhicheng.declaration.draft.OpenDeclaration;
import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every submission of a declaration, for its owner, and what changed between them. */
@RestController
@RequestMapping("/api/declarations/{id}")
@PreAuthorize("hasRole('applicant')")
class RoundController {
    private final OpenDeclaration open;
    private final CompareRounds compare;
    private final Organizations organizations;

    RoundController(OpenDeclaration open, CompareRounds compare, Organizations organizations) {
        this.open = open;
        this.compare = compare;
        this.organizations = organizations;
    }

    @GetMapping("/rounds")
    RoundsView rounds(Person me, @PathVariable String id) {
        return RoundsView.of(mine(me, id), organizations);
    }

    /** From the last round if none is named, to what is there now. */
    @GetMapping("/changes")
    ChangesView changes(
            Person me,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        var declaration = mine(me, id);
        var first = from == null ? declaration.progress().round() : from;
        var changes = to == null
                ? compare.since(declaration, first)
                : compare.between(declaration, first, to, UnaryOperator.identity());
        List<Change> found = changes.orElseThrow(ProblemException::notFound);
        return new ChangesView(first, to, found);
    }

    private Declaration mine(Person me, String id) {
        return open.of(new PersonId(me.id()), new DeclarationId(id)).orElseThrow(ProblemException::notFound);
    }
}
