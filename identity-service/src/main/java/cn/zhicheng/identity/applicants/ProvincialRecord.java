package cn.zhicheng.identity.applicants;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the provincial platform says of a person, as it says it; nothing is sure to be there or to be right.
 *
 * @param subject its id of the person
 * @param idType one of {@link IdType}; a resident's ID card if absent
 * @param gender 1 or 2, only told of documents that do not bear it in their number
 * @param birthDate ISO date, told like the gender
 */
public record ProvincialRecord(
        @Nullable String subject,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String gender,
        @Nullable String birthDate) {
    private static final String PREFIX = "hubei-gov.";
    private static final int LENGTH_OF_OLDER_FOREIGN_PR = 15;

    /** What a record turns out to be. */
    public sealed interface Reading {
        /** A person whom we can know. */
        record Valid(PersonalFacts facts) implements Reading {}

        /** A name, a document or its kind is missing or none of ours. */
        record Incomplete() implements Reading {}

        /** The document's number cannot be. */
        record WrongNumber(IdNumber.Reading why) implements Reading {}
    }

    /** Whether this is the person with that id. */
    public boolean isOf(String personId) {
        return subject != null && personId.equals(PREFIX + subject);
    }

    /** The facts, checked; the platform is trusted to know the person, not to have typed the number right. */
    public Reading read(LocalDate today) {
        var type = type();
        if (name == null || name.isBlank() || idNumber == null || idNumber.isBlank() || type.isEmpty()) {
            return new Reading.Incomplete();
        }
        if (type.get() == IdType.PASSPORT
                || type.get() == IdType.FOREIGN_PR && idNumber.strip().length() == LENGTH_OF_OLDER_FOREIGN_PR) {
            return new Reading.Valid(unchecked(type.get(), name, idNumber));
        }
        return switch (IdNumber.read(idNumber, type.get(), today)) {
            case IdNumber.Reading.Valid(var number) ->
                new Reading.Valid(facts(type.get(), name, number.value(), number.gender(), number.birthDate()));
            case IdNumber.Reading wrong -> new Reading.WrongNumber(wrong);
        };
    }

    /** Never the person: a log line is no place for it. */
    @Override
    public String toString() {
        return "ProvincialRecord";
    }

    private PersonalFacts unchecked(IdType type, String name, String number) {
        var known = "1".equals(gender) || "2".equals(gender) ? gender : null;
        return facts(type, name, number.strip().toUpperCase(Locale.ROOT), known, date(birthDate));
    }

    private PersonalFacts facts(
            IdType type, String name, String number, @Nullable String gender, @Nullable LocalDate birthDate) {
        var mobile = Optional.ofNullable(phone).flatMap(PhoneNumber::read).map(PhoneNumber::value);
        return new PersonalFacts(name.strip(), type, number, mobile.orElse(null), gender, birthDate);
    }

    private Optional<IdType> type() {
        return idType == null
                ? Optional.of(IdType.RESIDENT_ID)
                : Arrays.stream(IdType.values())
                        .filter(type -> type.name().equals(idType))
                        .findFirst();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
