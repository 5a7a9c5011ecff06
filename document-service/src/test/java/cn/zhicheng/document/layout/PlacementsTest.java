package cn.zhicheng.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.document.Samples;
import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.FormDefinition.Part;
import cn.zhicheng.document.content.PrintedForm;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Templates against the form definition that declaration-service really has. */
class PlacementsTest {
    private static final FormDefinition DEFINITION = Samples.definition();
    private final FormTemplates templates = new FormTemplates();

    @ParameterizedTest
    @EnumSource
    void everyAddressThatATemplatePlacesExists(PrintedForm form) {
        assertThat(unknown(templates.placementsOf(form))).isEmpty();
    }

    @Test
    void anUnknownAddressIsFound() {
        var planted = Placements.in(
                "<td th:text=\"${form.text('/basic/ethnicity')}\"/><td th:text=\"${form.text('/basic/nickname')}\"/>");
        assertThat(unknown(planted)).containsExactly("/basic/nickname");
    }

    @Test
    void anUnknownAddressIsNotPrintedAsNothing() {
        var content = Samples.content("rich");
        var form = new FormModel(
                PrintedForm.REVIEW_FORM, DEFINITION, content, Seal.ofDraft(null), new Placements(Set.of()));
        assertThat(form.text("/basic/ethnicity")).isEqualTo("土家族");
        assertThatThrownBy(() -> form.text("/basic/nickname")).isInstanceOf(UnknownAddressException.class);
        assertThatThrownBy(() -> form.rows("/hobbies")).isInstanceOf(UnknownAddressException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aTemplatePlacesNothingThatTheDefinitionDoesNotPrintThere(PrintedForm form) {
        assertThat(DEFINITION
                        .fields()
                        .filter(placed -> templates.placementsOf(form).contains(placed.address()))
                        .filter(placed -> !form.prints(placed.field()))
                        .map(FormDefinition.Placed::address))
                .isEmpty();
    }

    @Test
    void theTwoOfficialFormsPlaceFields() {
        assertThat(templates.placementsOf(PrintedForm.REVIEW_FORM).addresses()).hasSizeGreaterThan(80);
        assertThat(templates.placementsOf(PrintedForm.SUMMARY_SHEET).addresses())
                .hasSizeGreaterThan(50);
    }

    private static List<String> unknown(Placements placements) {
        var parts = Set.copyOf(DEFINITION.parts().map(Part::address).toList());
        var fields = DEFINITION.byAddress().keySet();
        return placements.addresses().stream()
                .filter(address -> !parts.contains(address) && !fields.contains(address))
                .toList();
    }
}
