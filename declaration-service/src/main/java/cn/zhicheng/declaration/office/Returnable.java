package cn.zhicheng.declaration.office;

import cn.zhicheng.declaration.draft.Answered;
import cn.zhicheng.declaration.draft.Place;
import cn.zhicheng.declaration.form.Field;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.Part;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a submitted declaration a notice can name. */
final class Returnable {
    private static final String PROOFS = "/attachments/";

    private Returnable() {}

    /** Whether the applicant could put right what is at the address: a field, a record, a list, a proof, a category. */
    static boolean is(Answered answered, String address) {
        return address.startsWith(PROOFS)
                ? isProof(answered, address.substring(PROOFS.length()))
                : Place.isPhoto(answered, address)
                        || answered.form()
                                .address(address)
                                .filter(at -> isFilledIn(answered, at))
                                .isPresent();
    }

    private static boolean isProof(Answered answered, String idOrCategory) {
        return isCategory(answered.form(), idOrCategory)
                || answered.declaration().progress().lastStanding().stream()
                        .flatMap(round -> round.manifest().entries().stream())
                        .anyMatch(entry -> entry.attachmentId().equals(idOrCategory));
    }

    private static boolean isCategory(FormDefinition form, String code) {
        return form.codeList("AttachmentCategory")
                .flatMap(codes -> codes.find(code))
                .isPresent();
    }

    private static boolean isFilledIn(Answered answered, FieldAddress at) {
        var onAPage = answered.form().part(at.part()).filter(part -> part.page() != null);
        return onAPage.filter(part -> isWritable(part, at.code()) && isThere(answered, at))
                .isPresent();
    }

    private static boolean isWritable(Part part, @Nullable String code) {
        Optional<Field> field = code == null ? Optional.empty() : part.field(code);
        return field.filter(one -> one.from() != null).isEmpty();
    }

    private static boolean isThere(Answered answered, FieldAddress at) {
        return at.record() == null
                || answered.declaration()
                        .content()
                        .part(at.part() + "/" + at.record())
                        .filter(record -> !record.deleted())
                        .isPresent();
    }
}
