package cn.zhicheng.declaration.preparation;

import cn.zhicheng.contracts.CommitteeState;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.contracts.Regions;
import cn.zhicheng.declaration.lifecycle.Choices;
import cn.zhicheng.declaration.lifecycle.Labeled;
import cn.zhicheng.declaration.plans.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether choices fit together, the committee, the plan and the employer.
 *
 * @param categories labels of 申报类别 by code; {@code types} of 申报类型
 */
record ChoiceCheck(Catalogue catalogue, Map<String, String> categories, Map<String, String> types) {

    /** Something that does not fit: where, the key of its sentence, what the sentence names. */
    record Mismatch(String address, String key, List<Object> args) {
        static Mismatch at(String field, String key, Object... args) {
            return new Mismatch("/choices/" + field, key, List.of(args));
        }
    }

    sealed interface Outcome {
        record Fits(Choices choices) implements Outcome {}

        record DoesNotFit(List<Mismatch> why) implements Outcome {}
    }

    /**
     * Checks all choices at once.
     *
     * @param committee absent if nobody knows it
     * @param employerRegion GB/T 2260; absent if unknown, and then any committee may cover it
     */
    Outcome of(Wish wish, @Nullable CommitteeState committee, @Nullable String employerRegion) {
        var wrong = new ArrayList<Mismatch>();
        var series = catalogue.series(wish.seriesCode());
        var group = series.flatMap(found -> found.group(wish.specialtyGroupCode()));
        var title = series.flatMap(found -> found.title(wish.titleCode()));
        var level = level(wish.level());
        if (committee == null || !committee.active()) {
            wrong.add(Mismatch.at("committeeId", "choices.committee"));
        } else {
            committeeFits(wish, committee, employerRegion, wrong);
        }
        if (series.isEmpty()) wrong.add(Mismatch.at("seriesCode", "choices.series"));
        if (group.isEmpty()) wrong.add(Mismatch.at("specialtyGroupCode", "choices.specialtyGroup"));
        if (level.isEmpty()) wrong.add(Mismatch.at("level", "choices.level"));
        if (title.isEmpty() || !Optional.of(title.get().level()).equals(level)) {
            wrong.add(Mismatch.at("titleCode", "choices.title"));
        }
        var occupation = wish.occupation().strip();
        if (length(occupation) < 2 || length(occupation) > 30) {
            wrong.add(Mismatch.at("occupation", "choices.occupation"));
        }
        if (!categories.containsKey(wish.declarationCategory())) {
            wrong.add(Mismatch.at("declarationCategory", "choices.declarationCategory"));
        }
        if (!types.containsKey(wish.declarationType())) {
            wrong.add(Mismatch.at("declarationType", "choices.declarationType"));
        }
        var specialty = group.flatMap(found -> specialty(wish, found, wrong));
        if (!wrong.isEmpty()) {
            return new Outcome.DoesNotFit(List.copyOf(wrong));
        }
        return new Outcome.Fits(new Choices(
                wish.committeeId(),
                series.map(found -> new Labeled(found.code(), found.name())).orElseThrow(),
                group.map(found -> new Labeled(found.code(), found.name())).orElseThrow(),
                specialty.orElse(null),
                new Labeled(level.orElseThrow().name(), catalogue.nameOf(level.orElseThrow())),
                title.map(found -> new Labeled(found.code(), found.name())).orElseThrow(),
                occupation,
                labeled(wish.declarationCategory(), categories),
                labeled(wish.declarationType(), types)));
    }

    private void committeeFits(
            Wish wish, CommitteeState committee, @Nullable String employerRegion, List<Mismatch> wrong) {
        if (!committee.level().name().equals(wish.level())) {
            wrong.add(Mismatch.at("level", "choices.titleLevel", catalogue.nameOf(committee.level())));
        }
        if (!committee.series().contains(wish.seriesCode())) {
            wrong.add(Mismatch.at("seriesCode", "choices.committeeSeries"));
        }
        if (!committee.specialtyGroups().isEmpty()
                && !committee.specialtyGroups().contains(wish.specialtyGroupCode())) {
            wrong.add(Mismatch.at("specialtyGroupCode", "choices.committeeSpecialty"));
        }
        if (employerRegion != null && !Regions.contains(committee.regionCode(), employerRegion)) {
            wrong.add(Mismatch.at("committeeId", "choices.committeeRegion"));
        }
    }

    private static Optional<Labeled> specialty(Wish wish, Catalogue.Group group, List<Mismatch> wrong) {
        var code = wish.specialtyCode();
        if (Choices.OTHER.equals(code)) {
            var own = wish.specialtyOther() == null ? "" : wish.specialtyOther().strip();
            if (length(own) < 2 || length(own) > 30) {
                wrong.add(Mismatch.at("specialtyOther", "choices.specialtyOther"));
            }
            return Optional.of(new Labeled(Choices.OTHER, own));
        }
        if (group.specialties().isEmpty()) {
            return Optional.empty();
        }
        var found = code == null ? Optional.<Catalogue.Specialty>empty() : group.specialty(code);
        if (found.isEmpty()) {
            wrong.add(Mismatch.at("specialtyCode", "choices.specialty"));
        }
        return found.map(specialty -> new Labeled(specialty.code(), specialty.name()));
    }

    /** What of fixed choices a plan does not cover. */
    static List<Mismatch> against(PlanState plan, Choices choices) {
        var wrong = new ArrayList<Mismatch>();
        if (!plan.committeeId().equals(choices.committeeId())) {
            wrong.add(Mismatch.at("committeeId", "choices.planCommittee"));
        }
        if (!plan.series().contains(choices.series().code())) {
            wrong.add(Mismatch.at("seriesCode", "choices.planSeries"));
        }
        if (!plan.specialtyGroups().isEmpty()
                && !plan.specialtyGroups().contains(choices.specialtyGroup().code())) {
            wrong.add(Mismatch.at("specialtyGroupCode", "choices.planSpecialty"));
        }
        if (!plan.levels().contains(choices.levelCode())) {
            wrong.add(Mismatch.at("level", "choices.planLevel"));
        }
        if (!plan.declarationCategories().contains(choices.declarationCategory().code())) {
            wrong.add(Mismatch.at("declarationCategory", "choices.planCategory"));
        }
        return List.copyOf(wrong);
    }

    private static Labeled labeled(String code, Map<String, String> labels) {
        return new Labeled(code, labels.getOrDefault(code, code));
    }

    private static Optional<Level> level(String code) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(code))
                .findFirst();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
