package cn.zhicheng.declaration.conditions;

import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.Predicate;
import cn.zhicheng.contracts.Predicate.Degree;
import cn.zhicheng.contracts.Predicate.Tenure;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.TitleCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 学历资历: one way by degree and years, up to a plan's day. */
final class DegreePath {
    private static final String CURRENT = "/qualification/current";
    private static final String SPECIALTY = "/qualification/currentSpecialty";
    private static final String OBTAINED = "/qualification/obtainedOn";
    private static final String APPOINTED = "/qualification/appointedOn";
    private static final String SPECIALTY_YEARS = "/basic/specialtyWorkYears";
    private static final String WORK_STARTED = "/basic/workStartedOn";

    private final Answers answers;
    private final LocalDate asOf;
    private final boolean sameSpecialty;

    /** @param sameSpecialty the qualification that counts is of the declared specialty */
    DegreePath(Answers answers, LocalDate asOf, boolean sameSpecialty) {
        this.answers = answers;
        this.asOf = asOf;
        this.sameSpecialty = sameSpecialty;
    }

    Judgement judge(Predicate.Path path) {
        var parts = new ArrayList<Judgement>();
        var education = answers.declaredEducation();
        if (education.isEmpty()) {
            parts.add(
                    Judgement.unknown("还没有填写申报学历", List.of("/education")).missing(List.of("请在教育经历中填写申报学历，并勾选“申报学历”")));
        } else {
            education(path, education.get(), parts);
        }
        if (path.post() != null) {
            parts.add(tenure(path.post(), true));
        }
        if (path.qualification() != null) {
            parts.add(tenure(path.qualification(), false));
        }
        if (sameSpecialty && (path.post() != null || path.qualification() != null)) {
            otherSpecialty().ifPresent(parts::add);
        }
        return Judgement.all(parts);
    }

    private void education(Predicate.Path path, PartAnswers education, List<Judgement> parts) {
        if (path.degree() != null) {
            parts.add(degree(path.degree(), education));
        }
        if (path.educations() != null) {
            parts.add(educations(path.educations(), education));
        }
        if (Boolean.TRUE.equals(path.doubleDegree())) {
            var met = education.yes("doubleDegree");
            parts.add(Judgement.of(met, met ? "申报学历为双学士学位" : "申报学历不是双学士学位", List.of(at(education, "doubleDegree"))));
        }
        if (path.workYears() != null) {
            parts.add(workYears(path.workYears(), education));
        }
        if (path.specialtyYears() != null) {
            parts.add(specialtyYears(path.specialtyYears(), path.degree() != null, education));
        }
    }

    private Judgement degree(Degree wanted, PartAnswers education) {
        var evidence = List.of(at(education, "degree"), at(education, "degreeOn"));
        var degree = education.text("degree");
        if (degree.isEmpty()) {
            return Judgement.notFilledIn(List.of("学位"), evidence);
        }
        var has = education.read("degree").orElseThrow();
        if (!degree.get().equals(code(wanted))) {
            return Judgement.notMet("要求%s学位，申报学历的学位为%s".formatted(label(wanted), has), evidence);
        }
        return education
                .month("degreeOn")
                .map(on -> Judgement.met("%s学位，%s 授予".formatted(has, on), evidence))
                .orElseGet(() -> Judgement.notFilledIn(List.of("学位授予时间"), evidence));
    }

    private Judgement educations(List<String> wanted, PartAnswers education) {
        var evidence = List.of(at(education, "educationLevel"));
        var level = education.text("educationLevel");
        if (level.isEmpty()) {
            return Judgement.notFilledIn(List.of("申报学历的学历"), evidence);
        }
        var has = education.read("educationLevel").orElseThrow();
        if (wanted.contains(level.get())) {
            return Judgement.met("申报学历为%s".formatted(has), evidence);
        }
        var labels = answers.form().codeList("Education").orElseThrow();
        var asked = wanted.stream().map(labels::label).collect(Collectors.joining("或"));
        return Judgement.notMet("要求%s，申报学历为%s".formatted(asked, has), evidence);
    }

    /** Complete years of work since the declared education: from its end or from the start of work, whichever is later. */
    private Judgement workYears(int wanted, PartAnswers education) {
        var evidence = List.of(at(education, "graduatedOn"), WORK_STARTED);
        var graduated = education.month("graduatedOn");
        var started = answers.month(WORK_STARTED);
        if (graduated.isEmpty() || started.isEmpty()) {
            return Judgement.notFilledIn(lacking("毕业时间", graduated, "参加工作时间", started), evidence);
        }
        var from = later(graduated.get(), started.get());
        var worked = Elapsed.since(from, asOf);
        return Judgement.of(
                worked.years() >= wanted,
                "毕业并工作自 %s 起，截至 %s 已 %s，要求 %d 年".formatted(from, asOf, worked, wanted),
                evidence);
    }

    /** The smaller of the typed years and the years since the degree of this path. */
    private Judgement specialtyYears(int wanted, boolean afterDegree, PartAnswers education) {
        var since = afterDegree ? "degreeOn" : "graduatedOn";
        var evidence = List.of(SPECIALTY_YEARS, at(education, since));
        var typed = answers.integer(SPECIALTY_YEARS);
        var start = education.month(since);
        if (typed.isEmpty() || start.isEmpty()) {
            return Judgement.notFilledIn(lacking("从事本专业年限", typed, afterDegree ? "学位授予时间" : "毕业时间", start), evidence);
        }
        var elapsed = Elapsed.since(start.get(), asOf);
        int counted = Math.min(typed.get(), elapsed.years());
        return Judgement.of(
                counted >= wanted,
                "从事本专业 %d 年，%s %s，截至 %s 已 %s，取小为 %d 年，要求 %d 年"
                        .formatted(
                                typed.get(), afterDegree ? "取得学位" : "毕业", start.get(), asOf, elapsed, counted, wanted),
                evidence);
    }

    /** 岗位年限 runs from the appointment, 资格年限 from the day the title was obtained. */
    private Judgement tenure(Tenure wanted, boolean post) {
        var evidence = List.of(CURRENT, post ? APPOINTED : OBTAINED);
        var current = answers.text(CURRENT);
        if (current.isEmpty()) {
            return Judgement.notFilledIn(List.of("现专业技术职务任职资格"), evidence);
        }
        var title = TitleCode.parse(current.get());
        if (title.isEmpty()) {
            return Judgement.notMet("要求%s职称满 %d 年，现在没有职称".formatted(label(wanted.level()), wanted.years()), evidence);
        }
        return otherTitle(title.get(), wanted, evidence).orElseGet(() -> years(wanted, post, evidence));
    }

    private Optional<Judgement> otherTitle(TitleCode title, Tenure wanted, List<String> evidence) {
        var choices = answers.facts().choices();
        var name = currentTitle();
        if (!title.series().equals(choices.series().code())
                && !choices.declarationCategory().equals("TRANSFER")) {
            return Optional.of(Judgement.notMet(
                    "现职称%s不是%s系列的，只有转评才计算".formatted(name, choices.series().label()), evidence));
        }
        int difference = title.level().compareTo(wanted.level());
        if (difference == 0) {
            return Optional.empty();
        }
        var asked = "要求%s职称满 %d 年，现职称为%s".formatted(label(wanted.level()), wanted.years(), name);
        return Optional.of(
                difference < 0
                        ? Judgement.notMet(asked, evidence)
                        : Judgement.unknown(asked + "，级别更高，待评委判断", evidence));
    }

    private Judgement years(Tenure wanted, boolean post, List<String> evidence) {
        var elapsed = post
                ? answers.month(APPOINTED).map(month -> Elapsed.since(month, asOf))
                : answers.day(OBTAINED).map(day -> Elapsed.since(day, asOf));
        if (elapsed.isEmpty()) {
            return Judgement.notFilledIn(List.of(post ? "聘任时间" : "取得时间"), evidence);
        }
        var start = post ? answers.text(APPOINTED) : answers.text(OBTAINED);
        return Judgement.of(
                elapsed.get().years() >= wanted.years(),
                "%s%s %s，截至 %s 已 %s，要求 %d 年"
                        .formatted(
                                post ? "聘任" : "取得",
                                currentTitle(),
                                start.orElseThrow(),
                                asOf,
                                elapsed.get(),
                                wanted.years()),
                evidence);
    }

    private Optional<Judgement> otherSpecialty() {
        var choices = answers.facts().choices();
        return answers.text(SPECIALTY)
                .filter(specialty -> !choices.isOfSpecialty(specialty))
                .map(specialty -> Judgement.unknown(
                        "现资格专业“%s”与申报专业“%s”不同，待评委判断"
                                .formatted(specialty, choices.specialtyGroup().label()),
                        List.of(SPECIALTY)));
    }

    private String currentTitle() {
        return answers.one("/qualification").read("current").orElseThrow();
    }

    private String label(Level level) {
        return answers.form().codeList("Level").orElseThrow().label(level.name());
    }

    private String label(Degree degree) {
        return answers.form().codeList("Degree").orElseThrow().label(code(degree));
    }

    /** GB/T 6864 digit 1. */
    private static String code(Degree degree) {
        return switch (degree) {
            case DOCTOR -> "2";
            case MASTER -> "3";
            case BACHELOR -> "4";
        };
    }

    private static List<String> lacking(String one, Optional<?> given, String other, Optional<?> otherGiven) {
        return Stream.of(given.isEmpty() ? one : "", otherGiven.isEmpty() ? other : "")
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static String at(PartAnswers education, String code) {
        return education.at(code).toString();
    }
}
