package cn.zhicheng.declaration.office;

import cn.zhicheng.declaration.employers.OfficesOf;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.submission.ReadSnapshot;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.security.Role;
import cn.zhicheng.kit.web.ProblemException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out snapshots byte for byte: to the owner, to the offices on the route, to the system itself. */
@RestController
class SnapshotController {
    private final Declarations declarations;
    private final ReadDossier dossiers;
    private final OfficesOf offices;
    private final ReadSnapshot snapshots;

    SnapshotController(Declarations declarations, ReadDossier dossiers, OfficesOf offices, ReadSnapshot snapshots) {
        this.declarations = declarations;
        this.dossiers = dossiers;
        this.offices = offices;
        this.snapshots = snapshots;
    }

    @GetMapping(path = "/api/declarations/{id}/snapshots/{round}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> snapshot(Person reader, @PathVariable String id, @PathVariable int round) {
        return visible(reader, new DeclarationId(id))
                .flatMap(declaration -> snapshots.of(declaration, round))
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(content))
                .orElseThrow(ProblemException::notFound);
    }

    private Optional<Declaration> visible(Person reader, DeclarationId id) {
        if (reader.is(Role.SYSTEM)) {
            return declarations.find(id);
        }
        return reader.is(Role.TITLE_OFFICE) || reader.is(Role.COMMITTEE_OFFICE)
                ? dossiers.of(id, offices.region(reader.region()))
                : declarations.ownedBy(new PersonId(reader.id()), id);
    }
}
