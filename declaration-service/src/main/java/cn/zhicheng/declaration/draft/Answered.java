package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Facts;
import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.PartAddress;
import cn.zhicheng.declaration.lifecycle.Content;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Labeled;
import cn.zhicheng.declaration.lifecycle.Part;
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
        var person = content.person();
        var choices = declaration.terms().choices();
        var specialty = choices.specialty();
        var employer = content.employer();
        var category = choices.declarationCategory().code();
        return new Facts(
                today,
                true,
                new Facts.Person(
                        person.name(),
                        person.idType(),
                        person.idNumber(),
                        person.gender(),
                        person.birthDate(),
                        person.phone()),
                new Facts.Choices(
                        labelled(choices.series()),
                        labelled(choices.specialtyGroup()),
                        specialty == null ? null : labelled(specialty),
                        choices.levelCode(),
                        labelled(choices.title()),
                        choices.occupation(),
                        category,
                        choices.declarationType().code()),
                employer == null
                        ? null
                        : new Facts.Employer(
                                employer.id(), employer.name(), employer.creditCode(), employer.regionName()),
                Facts.Plan.of(plan, choices.series().code(), choices.levelCode(), category),
                manifest.entries());
    }

    private static Facts.Labelled labelled(Labeled labeled) {
        return new Facts.Labelled(labeled.code(), labeled.label());
    }
}
