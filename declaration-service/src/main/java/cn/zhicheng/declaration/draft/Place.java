package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.form.Fact;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.PartAnswers;

/**
 * An address as people call it.
 *
 * @param page code of the page that it lies on
 * @param label 论文“××” 刊物名称; 附件 社保缴费明细 社保明细-1.pdf
 */
public record Place(String page, String label) {
    /** Where the photo is uploaded. */
    public static final String PHOTO = "/attachments/PHOTO";

    private static final String PROOFS = "/attachments/";

    /** An address that nothing is known of any more is its own label. */
    public static Place of(Answered answered, String address) {
        return address.startsWith(PROOFS)
                ? new Place(Finding.ATTACHMENTS, "附件 " + proof(answered, address.substring(PROOFS.length())))
                : answered.form().address(address).map(at -> of(answered, at)).orElseGet(() -> new Place("", address));
    }

    /** Whether the address is the field that shows the photo: it changes with the proofs of {@link #PHOTO}. */
    public static boolean isPhoto(Answered answered, String address) {
        return answered.form()
                .field(address)
                .filter(field -> field.from() == Fact.MANIFEST_PHOTO)
                .isPresent();
    }

    private static Place of(Answered answered, FieldAddress at) {
        var part = answered.form().parts().get(at.part());
        if (part == null) {
            return new Place("", at.toString());
        }
        var label = at.record() == null ? part.label() : record(answered, at, part.label());
        var field = at.code() == null ? null : part.fields().get(at.code());
        var page = part.page();
        return new Place(page == null ? "" : page, field == null ? label : label + " " + field.label());
    }

    private static String record(Answered answered, FieldAddress at, String list) {
        return answered.answers().records(at.part()).stream()
                .filter(record ->
                        record.id().filter(id -> id.equals(at.record())).isPresent())
                .findFirst()
                .map(record -> name(record, list))
                .orElse(list + "（已删除的一条）");
    }

    private static String name(PartAnswers record, String list) {
        return record.name().isEmpty()
                ? "%s第 %d 条".formatted(list, record.number())
                : "%s“%s”".formatted(list, record.name());
    }

    private static String proof(Answered answered, String idOrCategory) {
        var round = answered.declaration().progress().lastStanding();
        return round.stream()
                .flatMap(one -> one.manifest().entries().stream())
                .filter(entry -> entry.attachmentId().equals(idOrCategory))
                .findFirst()
                .map(entry -> category(answered.form(), entry.category()) + " " + entry.systemName())
                .orElseGet(() -> category(answered.form(), idOrCategory));
    }

    private static String category(FormDefinition form, String code) {
        return form.codeList("AttachmentCategory")
                .map(codes -> codes.label(code))
                .orElse(code);
    }
}
