package cn.zhicheng.declaration.form;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.contracts.ManifestEntry;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.contracts.Predicate;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration knows beside the answers: typed, never typed in. Fields read it through {@code from}, rules and
 * clauses directly.
 *
 * @param today the day of the look, in China
 * @param pledged 诚信承诺 was made
 * @param attachments the live proofs
 */
public record Facts(
        LocalDate today,
        boolean pledged,
        Person person,
        Choices choices,
        @Nullable Employer employer,
        Plan plan,
        List<ManifestEntry> attachments) {

    public Facts {
        attachments = List.copyOf(attachments);
    }

    /** A code with the label that it bore when it was chosen. */
    public record Labelled(String code, String label) {}

    /** From the verified identity; {@code gender} is 1 or 2. */
    public record Person(
            String name, String idType, String idNumber, String gender, LocalDate birthDate, String phone) {}

    /**
     * 申报信息.
     *
     * @param specialty 申报学科, absent where the group has none
     */
    public record Choices(
            Labelled series,
            Labelled specialtyGroup,
            @Nullable Labelled specialty,
            Level level,
            Labelled title,
            String occupation,
            String declarationCategory,
            String declarationType) {

        /** Whether a specialty that a person wrote is 申报专业 or 申报学科; width and spaces make no other. */
        public boolean isOfSpecialty(String written) {
            var name = plain(written);
            return name.equals(plain(specialtyGroup.label()))
                    || (specialty != null && name.equals(plain(specialty.label())));
        }

        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s|专业$", "");
        }
    }

    /** 推荐单位. */
    public record Employer(
            String id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionName) {}

    /**
     * The plan's rules.
     *
     * @param testLine lowest score of the proficiency test; absent = no test is asked
     * @param clauses the conditions of the declared level and category; absent = the plan names none
     */
    public record Plan(
            String id,
            String name,
            String committeeName,
            int year,
            String reviewCategory,
            @Nullable BigDecimal testLine,
            boolean hoursRequired,
            boolean proofPerWork,
            List<PlanState.AttachmentRule> attachmentRules,
            @Nullable ClauseSet clauses) {

        public Plan {
            attachmentRules = List.copyOf(attachmentRules);
        }

        /** The clauses that records of a list can cite (W clauses, domain.md §4), by code. */
        public Map<String, ClauseSet.Clause> citable(String list) {
            var citable = new LinkedHashMap<String, ClauseSet.Clause>();
            if (clauses != null) {
                clauses.clauses().stream()
                        .filter(clause ->
                                clause.predicate() instanceof Predicate.Cited(var lists) && lists.contains(list))
                        .forEach(clause -> citable.put(clause.code(), clause));
            }
            return citable;
        }

        boolean isCitable(String list) {
            return !citable(list).isEmpty();
        }

        /** Conditions that no plan carries yet: nothing else is known. */
        public static Plan announcing(ClauseSet clauses) {
            return new Plan("", "", "", clauses.year(), "", null, false, false, List.of(), clauses);
        }

        /** The rules of a published plan for one series, level and category. */
        public static Plan of(PlanState plan, String series, Level level, String category) {
            var clauses = plan.clauseSets().stream()
                    .filter(set -> set.series().equals(series)
                            && set.level() == level
                            && set.category().equals(category))
                    .findFirst();
            return new Plan(
                    plan.planId(),
                    plan.name(),
                    plan.committeeName(),
                    plan.year(),
                    plan.reviewCategory(),
                    plan.testLine(),
                    plan.hoursRequired(),
                    plan.proofPerWork(),
                    plan.attachments(),
                    clauses.orElse(null));
        }
    }

    /** How many proofs of a category there are. */
    public long count(String category) {
        return attachments.stream()
                .filter(entry -> entry.category().equals(category))
                .count();
    }

    /** The same facts with these proofs. */
    public Facts withAttachments(Manifest manifest) {
        return new Facts(today, pledged, person, choices, employer, plan, manifest.entries());
    }
}
