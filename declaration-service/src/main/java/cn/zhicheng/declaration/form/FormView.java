package cn.zhicheng.declaration.form;

import cn.zhicheng.declaration.form.kinds.CodeList;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form definition of an edition.
 *
 * @param facts parts that lie on no page: they show facts only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormView(
        String edition,
        String digest,
        List<PageView> pages,
        List<PartView> facts,
        Map<String, List<CodeListEntry>> codeLists) {

    /** One page of the form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PageView(String code, String label, @Nullable String lead, List<PartView> parts) {}

    /** A part: what is saved at once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            String address,
            String label,
            @Nullable String page,
            String shape,
            @Nullable List<String> row,
            @Nullable String lead,
            List<FieldView> fields) {

        static PartView of(Part part) {
            return new PartView(
                    part.address(),
                    part.label(),
                    part.page(),
                    part.shape().code(),
                    part.row().isEmpty() ? null : part.row(),
                    part.lead(),
                    part.fields().values().stream().map(FieldView::of).toList());
        }
    }

    /** One field of a part, as the definition describes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldView(
            String code,
            String address,
            String label,
            @Nullable String hint,

            @Schema(
                    allowableValues = {
                        "text",
                        "paragraphs",
                        "day",
                        "month",
                        "integer",
                        "decimal",
                        "yesNo",
                        "code",
                        "codes",
                        "region",
                        "title",
                        "attachments",
                        "clauses"
                    })
            String kind,

            @Nullable String codes,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String unit,
            @Nullable String applies,
            String submit,
            @Nullable String from,
            @Nullable Boolean protect,
            @Nullable Boolean carry,
            List<String> prints) {

        static FieldView of(Field field) {
            var codes = field.settings().codes();
            var from = field.from();
            var applies = field.applies();
            return new FieldView(
                    field.code(),
                    field.address().toString(),
                    field.label(),
                    field.hint(),
                    field.kind().name(),
                    codes == null ? null : codes.name(),
                    field.settings().min(),
                    field.settings().max(),
                    field.unit(),
                    applies == null ? null : applies.text(),
                    field.required().text(),
                    from == null ? null : from.path(),
                    field.protect() ? true : null,
                    field.carries() ? null : false,
                    field.prints().stream().map(PrintedForm::code).toList());
        }
    }

    /** A code of a list: the higher its rank, the more; a retired one can't be chosen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CodeListEntry(
            String code,
            String label,
            @Nullable Integer rank,
            @Nullable Boolean retired) {

        static CodeListEntry of(CodeList.Code code) {
            return new CodeListEntry(code.code(), code.label(), code.rank(), code.retired() ? true : null);
        }
    }

    static FormView of(FormDefinition form) {
        var codeLists = new LinkedHashMap<String, List<CodeListEntry>>();
        form.codeLists()
                .forEach((name, list) -> codeLists.put(
                        name,
                        list.codes().values().stream().map(CodeListEntry::of).toList()));
        return new FormView(
                form.edition(),
                form.digest(),
                form.pages().stream()
                        .map(page -> new PageView(
                                page.code(),
                                page.label(),
                                page.lead(),
                                form.partsOf(page).stream().map(PartView::of).toList()))
                        .toList(),
                form.factParts().stream().map(PartView::of).toList(),
                codeLists);
    }
}
