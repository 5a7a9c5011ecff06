package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Facts;
import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.PartAddress;
import cn.zhicheng.declaration.lifecycle.Choices;
import cn.zhicheng.declaration.lifecycle.Content;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Labeled;
import cn.zhicheng.declaration.lifecycle.Part;
import cn.zhicheng.declaration.lifecycle.PersonFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A declaration as its form sees it.
 *
 * @param plan the rules that it is judged by: those of the revision that it started with
 * @param manifest the live proofs
 */
public record Answered(
        Declaration declaration, FormDefinition form, PlanState plan, Manifest manifest, LocalDate today) {

    /** The answers with everything that the fields show. */
    public Answers answers() {
        return answersOf(declaration.content());
    }

    /** The same with other content. */
    public Answers answersOf(Content content) {
        var values = new HashMap<String, Map<String, Object>>();
        var orders = new HashMap<String, List<String>>();
        content.parts().forEach((address, part) -> {
            if (part.deleted()) {
                return;
            }
            if (isOrder(address)) {
                orders.put(listOf(address), order(part));
            } else {
                values.put(address, part.values());
            }
        });
        return Answers.of(form, values, orders, facts(content));
    }

    static boolean isOrder(String address) {
        return address.endsWith("/" + PartAddress.ORDER);
    }

    static String listOf(String orderAddress) {
        return orderAddress.substring(0, orderAddress.lastIndexOf('/'));
    }

    static List<String> order(Part part) {
        return part.values().get(PartAddress.ORDER) instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Facts facts(Content content) {
        var choices = declaration.terms().choices();
        var employer = content.employer();
        var category = choices.declarationCategory().code();
        return new Facts(
                today,
                true,
                facts(content.person()),
                facts(choices),
                employer == null
                        ? null
                        : new Facts.Employer(
                                employer.id(), employer.name(), employer.creditCode(), employer.regionName()),
                Facts.Plan.of(plan, choices.series().code(), choices.levelCode(), category),
                manifest.entries());
    }

    /** Who declares, as the form sees it. */
    public static Facts.Person facts(PersonFacts person) {
        return new Facts.Person(
                person.name(), person.idType(), person.idNumber(), person.gender(), person.birthDate(), person.phone());
    }

    /** 申报信息, as the form sees it. */
    public static Facts.Choices facts(Choices choices) {
        var specialty = choices.specialty();
        return new Facts.Choices(
                labelled(choices.series()),
                labelled(choices.specialtyGroup()),
                specialty == null ? null : labelled(specialty),
                choices.levelCode(),
                labelled(choices.title()),
                choices.occupation(),
                choices.declarationCategory().code(),
                choices.declarationType().code());
    }

    private static Facts.Labelled labelled(Labeled labeled) {
        return new Facts.Labelled(labeled.code(), labeled.label());
    }
}
