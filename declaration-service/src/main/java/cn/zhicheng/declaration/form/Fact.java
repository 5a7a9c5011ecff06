package cn.zhicheng.declaration.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts that a field can show through {@code from}, each as a value of the field's kind. */
public enum Fact {
    PERSON_NAME("person.name", facts -> facts.person().name()),
    PERSON_ID_TYPE("person.idType", facts -> facts.person().idType()),
    PERSON_ID_NUMBER("person.idNumber", facts -> facts.person().idNumber()),
    PERSON_GENDER("person.gender", facts -> facts.person().gender()),
    PERSON_BIRTH_DATE("person.birthDate", facts -> facts.person().birthDate().toString()),
    PERSON_PHONE("person.phone", facts -> facts.person().phone()),
    CHOICES_SERIES("choices.series", facts -> facts.choices().series().label()),
    CHOICES_SPECIALTY_GROUP(
            "choices.specialtyGroup", facts -> facts.choices().specialtyGroup().label()),
    CHOICES_SPECIALTY("choices.specialty", facts -> label(facts.choices().specialty())),
    CHOICES_LEVEL("choices.level", facts -> facts.choices().level().name()),
    CHOICES_TITLE("choices.title", facts -> facts.choices().title().label()),
    CHOICES_OCCUPATION("choices.occupation", facts -> facts.choices().occupation()),
    CHOICES_CATEGORY("choices.declarationCategory", facts -> facts.choices().declarationCategory()),
    CHOICES_TYPE("choices.declarationType", facts -> facts.choices().declarationType()),
    EMPLOYER_NAME(
            "employer.name",
            facts -> facts.employer() == null ? null : facts.employer().name()),
    PLAN_NAME("plan.name", facts -> facts.plan().name()),
    PLAN_COMMITTEE("plan.committee", facts -> facts.plan().committeeName()),
    PLAN_YEAR("plan.year", facts -> facts.plan().year()),
    PLAN_REVIEW_CATEGORY("plan.reviewCategory", facts -> facts.plan().reviewCategory()),
    MANIFEST_PHOTO("manifest.photo", Fact::photo);

    private static final Map<String, Fact> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::path, Function.identity()));

    private final String path;
    private final Function<Facts, @Nullable Object> read;

    Fact(String path, Function<Facts, @Nullable Object> read) {
        this.path = path;
        this.read = read;
    }

    /** As definition files name it: {@code person.birthDate}. */
    public String path() {
        return path;
    }

    static Optional<Fact> named(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    Optional<Object> in(Facts facts) {
        return Optional.ofNullable(read.apply(facts));
    }

    private static @Nullable String label(Facts.@Nullable Labelled labelled) {
        return labelled == null ? null : labelled.label();
    }

    private static @Nullable List<String> photo(Facts facts) {
        var photos = facts.attachments().stream()
                .filter(entry -> entry.category().equals("PHOTO"))
                .map(entry -> entry.attachmentId())
                .toList();
        return photos.isEmpty() ? null : photos;
    }
}
