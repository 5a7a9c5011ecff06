package cn.zhicheng.declaration.preparation;

import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.declaration.draft.ChoiceView;
import cn.zhicheng.declaration.lifecycle.Choices;
import cn.zhicheng.declaration.pledge.PledgeText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person has prepared before there is a declaration.
 *
 * @param declarationId that the declaration will have
 * @param summary the choices for reading (再次核对)
 */
record PreparationView(
        String declarationId,
        long rev,
        PledgeView pledge,
        ChoicesView choices,
        FactsView facts,
        List<ChoiceView> summary,
        @Nullable EmployerView employer) {

    /** @param agreedAt absent until this very text was agreed to */
    record PledgeView(
            String version,
            String title,
            String text,
            String digest,
            @Nullable Instant agreedAt) {}

    record ChoicesView(
            @Nullable String committeeId,
            @Nullable String seriesCode,
            @Nullable String specialtyGroupCode,
            @Nullable String specialtyCode,
            @Nullable String specialtyOther,
            @Nullable String level,
            @Nullable String titleCode,
            @Nullable String occupation,
            @Nullable String declarationCategory,
            @Nullable String declarationType) {

        static ChoicesView of(@Nullable Choices choices) {
            if (choices == null) {
                return new ChoicesView(null, null, null, null, null, null, null, null, null, null);
            }
            var specialty = choices.specialty();
            var own = specialty != null && specialty.code().equals(Choices.OTHER) ? specialty.label() : null;
            return new ChoicesView(
                    choices.committeeId(),
                    choices.series().code(),
                    choices.specialtyGroup().code(),
                    specialty == null ? null : specialty.code(),
                    own,
                    choices.level().code(),
                    choices.title().code(),
                    choices.occupation(),
                    choices.declarationCategory().code(),
                    choices.declarationType().code());
        }
    }

    /** Typed answers, each as a draft keeps it: {@code specialtyWorkYears} is a number, or the words that were typed. */
    record FactsView(
            @Nullable String educationLevel,
            @Nullable String graduatedOn,
            @Nullable String degree,
            @Nullable String degreeOn,
            @Nullable Boolean doubleDegree,
            @Nullable Object specialtyWorkYears,
            @Nullable String workStartedOn,
            @Nullable String current,
            @Nullable String currentSpecialty,
            @Nullable String obtainedOn,
            @Nullable String appointedOn) {

        static FactsView of(TypedFacts facts) {
            var values = facts.values();
            return new FactsView(
                    text(values.get("educationLevel")),
                    text(values.get("graduatedOn")),
                    text(values.get("degree")),
                    text(values.get("degreeOn")),
                    values.get("doubleDegree") instanceof Boolean yes ? yes : null,
                    values.get("specialtyWorkYears"),
                    text(values.get("workStartedOn")),
                    text(values.get("current")),
                    text(values.get("currentSpecialty")),
                    text(values.get("obtainedOn")),
                    text(values.get("appointedOn")));
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

    record EmployerView(String id, String name, @Nullable String creditCode) {}

    static PreparationView of(Preparation preparation, PledgeText text, Optional<OrganizationState> employer) {
        var pledge = preparation.pledge();
        var choices = preparation.choices();
        return new PreparationView(
                preparation.reserved().value(),
                preparation.rev(),
                new PledgeView(
                        text.version(),
                        text.title(),
                        text.text(),
                        text.digest(),
                        pledge != null && preparation.hasAgreedTo(text) ? pledge.agreedAt() : null),
                ChoicesView.of(choices),
                FactsView.of(preparation.facts()),
                choices == null ? List.of() : ChoiceView.of(choices.rows()),
                employer.map(found -> new EmployerView(found.organizationId(), found.name(), found.creditCode()))
                        .orElse(null));
    }
}
