package cn.zhicheng.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Fills in the form as a person does: types, chooses, ticks; it knows labels and codes from the form definition. */
final class FormInPage {
    private final Page page;
    private final JsonNode definition;
    private final JsonNode plan;

    /** @param plan whose clauses the records may cite */
    FormInPage(Page page, JsonNode definition, JsonNode plan) {
        this.page = page;
        this.definition = definition;
        this.plan = plan;
    }

    /** A part of the page that is filled in once. */
    void fill(String part, Map<String, Object> values) {
        fill(part, part, values);
    }

    /** A new record of a list. */
    void add(String list, Map<String, Object> values) {
        var label = part(list).path("label").asString();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("新增" + label).setExact(true))
                .click();
        var first = page.locator("[id^='" + list + "/']:is(input, select, textarea)")
                .first();
        first.waitFor();
        var id = String.valueOf(first.getAttribute("id"));
        fill(list, id.substring(0, id.lastIndexOf('/')), values);
        Screens.remember(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("完成这一条"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("完成这一条"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private void fill(String part, String prefix, Map<String, Object> values) {
        for (var field : part(part).path("fields")) {
            var value = values.get(field.path("code").asString());
            if (value != null) {
                fill(field, prefix + "/" + field.path("code").asString(), value);
            }
        }
    }

    private void fill(JsonNode field, String id, Object value) {
        var input = page.locator("[id='" + id + "']");
        input.waitFor();
        var kind = String.valueOf(input.evaluate("e => e.tagName === 'INPUT' ? e.type : e.tagName"));
        switch (kind) {
            case "SELECT" -> input.selectOption(String.valueOf(value));
            case "checkbox", "radio" -> tick(field, input, value);
            default -> input.fill(String.valueOf(value));
        }
        input.blur();
    }

    private void tick(JsonNode field, Locator first, Object value) {
        var group = page.locator(".checks").filter(new Locator.FilterOptions().setHas(first));
        switch (value) {
            case Collection<?> codes ->
                codes.forEach(code -> group.getByText(label(field, code), new Locator.GetByTextOptions())
                        .first()
                        .click());
            case Boolean yes -> answer(group, first, yes);
            default ->
                group.getByText(label(field, value), new Locator.GetByTextOptions().setExact(true))
                        .click();
        }
    }

    private static void answer(Locator group, Locator first, boolean yes) {
        if (group.getByRole(AriaRole.RADIO).count() > 0) {
            group.getByText(yes ? "是" : "否", new Locator.GetByTextOptions().setExact(true))
                    .click();
        } else {
            first.setChecked(yes);
        }
    }

    private String label(JsonNode field, Object code) {
        for (var entry : definition.at("/codeLists/" + field.path("codes").asString())) {
            if (entry.path("code").asString().equals(code)) {
                return entry.path("label").asString();
            }
        }
        return clauseText(String.valueOf(code));
    }

    private String clauseText(String code) {
        return plan.path("clauseSets")
                .valueStream()
                .flatMap(set -> set.path("clauses").valueStream())
                .filter(clause -> clause.path("code").asString().equals(code))
                .map(clause -> clause.path("text").asString())
                .findFirst()
                .orElse(code);
    }

    private JsonNode part(String address) {
        for (var onePage : definition.path("pages")) {
            for (var part : onePage.path("parts")) {
                if (part.path("address").asString().equals(address)) {
                    return part;
                }
            }
        }
        throw new AssertionError("no part " + address);
    }
}
