package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.lifecycle.DeclarationDocument.NoticeShape;
import cn.zhicheng.declaration.lifecycle.DeclarationDocument.PartShape;
import cn.zhicheng.declaration.lifecycle.DeclarationDocument.PersonShape;
import cn.zhicheng.declaration.lifecycle.DeclarationDocument.RoundShape;
import cn.zhicheng.declaration.lifecycle.DeclarationDocument.StageShape;
import cn.zhicheng.declaration.lifecycle.DeclarationDocument.TimelineShape;
import cn.zhicheng.kit.crypto.FieldCipher;
import cn.zhicheng.kit.crypto.FieldContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns declarations into their stored shape and back; personal values are encrypted in place. */
@Component
class DeclarationShapes {
    private static final String PROTECTED = "protected";

    private final FieldCipher cipher;
    private final ProtectedFields protectedFields;
    private final JsonMapper json;

    DeclarationShapes(FieldCipher cipher, ProtectedFields protectedFields, JsonMapper json) {
        this.cipher = cipher;
        this.protectedFields = protectedFields;
        this.json = json;
    }

    Declaration toDomain(DeclarationDocument stored) {
        var id = new DeclarationId(stored.id());
        var terms = new Terms(stored.form(), stored.plan(), stored.choices(), stored.pledge());
        var parts = new LinkedHashMap<String, Part>();
        orEmpty(stored.parts()).forEach((address, part) -> parts.put(address, toDomain(id, address, part)));
        var content = new Content(toDomain(id, stored.person()), stored.employer(), parts, stored.contentVersion());
        return new Declaration(
                id, new PersonId(stored.personId()), terms, content, progress(stored), stored.version(), List.of());
    }

    private static Progress progress(DeclarationDocument stored) {
        var notices =
                orEmpty(stored.notices()).stream().map(NoticeShape::toDomain).toList();
        return new Progress(
                stage(stored.stage(), notices),
                stored.receiptNumber(),
                orEmpty(stored.route()),
                orEmpty(stored.rounds()).stream()
                        .map(DeclarationShapes::toDomain)
                        .toList(),
                notices,
                orEmpty(stored.timeline()).stream().map(TimelineShape::toDomain).toList());
    }

    private static Stage stage(StageShape stored, List<ReturnNotice> notices) {
        return switch (DeclarationStage.valueOf(stored.code())) {
            case DRAFT -> new Stage.Draft();
            case SUBMITTED -> new Stage.Submitted();
            case UNDER_AUDIT -> new Stage.UnderAudit(there(stored.officeId()), there(stored.since()));
            case RETURNED -> new Stage.Returned(notices.getLast());
            case ACCEPTED -> new Stage.Accepted(there(stored.officeId()));
            case UNDER_REVIEW -> new Stage.UnderReview();
            case PASSED -> new Stage.Passed();
            case CERTIFIED -> new Stage.Certified();
            case REJECTED -> new Stage.Rejected(there(stored.reason()));
            case NOT_PASSED -> new Stage.NotPassed(there(stored.reason()));
            case LAPSED -> new Stage.Lapsed();
            case DISCARDED -> new Stage.Discarded();
            case CANCELLED -> new Stage.Cancelled(there(stored.reason()));
        };
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "the stored stage lacks what it needs");
    }

    static RoundShape stored(Round round) {
        return new RoundShape(
                round.number(),
                round.key(),
                round.receivedAt(),
                round.contentVersion(),
                round.snapshotSha256(),
                round.manifest(),
                round.withdrawn());
    }

    private static Round toDomain(RoundShape stored) {
        return new Round(
                stored.number(),
                stored.key(),
                stored.receivedAt(),
                stored.contentVersion(),
                stored.snapshotSha256(),
                stored.manifest(),
                stored.withdrawn());
    }

    PersonShape stored(DeclarationId id, PersonFacts facts) {
        return new PersonShape(
                hidden(id, "person.name", facts.name()),
                facts.idType(),
                hidden(id, "person.idNumber", facts.idNumber()),
                facts.gender(),
                hidden(id, "person.birthDate", facts.birthDate().toString()),
                hidden(id, "person.phone", facts.phone()),
                facts.profileVersion());
    }

    private PersonFacts toDomain(DeclarationId id, PersonShape stored) {
        return new PersonFacts(
                shown(id, "person.name", stored.name()),
                stored.idType(),
                shown(id, "person.idNumber", stored.idNumber()),
                stored.gender(),
                LocalDate.parse(shown(id, "person.birthDate", stored.birthDate())),
                shown(id, "person.phone", stored.phone()),
                stored.profileVersion());
    }

    PartShape stored(Declaration declaration, Part part) {
        var secret = protectedFields.of(declaration.terms().form(), part.address());
        var values = new LinkedHashMap<String, Object>();
        part.values()
                .forEach((code, value) -> values.put(
                        code,
                        secret.contains(code)
                                ? Map.of(
                                        PROTECTED,
                                        hidden(
                                                declaration.id(),
                                                part.address() + "/" + code,
                                                json.writeValueAsString(value)))
                                : value));
        return new PartShape(part.rev(), part.saveId(), part.savedAt(), values, part.deleted());
    }

    private Part toDomain(DeclarationId id, String address, PartShape stored) {
        var values = new LinkedHashMap<String, Object>();
        stored.values().forEach((code, value) -> values.put(code, opened(id, address + "/" + code, value)));
        return new Part(address, stored.rev(), stored.saveId(), stored.savedAt(), values, stored.deleted());
    }

    private Object opened(DeclarationId id, String field, Object value) {
        return value instanceof Map<?, ?> map && map.get(PROTECTED) instanceof String text
                ? json.readValue(shown(id, field, text), Object.class)
                : value;
    }

    Overview overview(DeclarationDocument stored) {
        var progress = progress(stored);
        return new Overview(
                new DeclarationId(stored.id()),
                shown(
                        new DeclarationId(stored.id()),
                        "person.name",
                        stored.person().name()),
                stored.employer() == null ? null : stored.employer().name(),
                stored.plan(),
                stored.choices(),
                progress.stage().code(),
                progress.stage().label(),
                progress.round(),
                progress.receiptNumber(),
                stored.submittedAt(),
                progress.stage() instanceof Stage.Returned(var notice) ? notice.deadline() : null,
                stored.updatedAt());
    }

    private String hidden(DeclarationId id, String field, String text) {
        return cipher.encrypt(new FieldContext(DeclarationDocument.COLLECTION, id.value(), field), text);
    }

    private String shown(DeclarationId id, String field, String text) {
        return cipher.decrypt(new FieldContext(DeclarationDocument.COLLECTION, id.value(), field), text);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }
}
