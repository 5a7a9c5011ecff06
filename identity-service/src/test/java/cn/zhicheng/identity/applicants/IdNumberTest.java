package cn.zhicheng.identity.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.applicants.IdNumber.Reading;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of the data dictionary, 3.1. */
class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-18");

    /** The table that the registration of the stand-in platform is held to as well. */
    @ParameterizedTest
    @CsvFileSource(files = "../deploy/keycloak/id-number-validator/src/test/resources/id-numbers.csv")
    void aNumberIsRightOrToldByItsFirstFault(
            String given, @Nullable String fault, @Nullable String gender, @Nullable LocalDate birthDate) {
        switch (read(given)) {
            case Reading.Valid(var number) -> {
                assertThat(fault).isNull();
                assertThat(number.value()).isEqualTo(given);
                assertThat(number.gender()).isEqualTo(gender);
                assertThat(number.birthDate()).isEqualTo(birthDate);
            }
            case Reading.WrongShape(var length) -> {
                assertThat(fault).isEqualTo("LENGTH");
                assertThat(length).isEqualTo(given.length());
            }
            case Reading.WrongDate(var digits) -> {
                assertThat(fault).isEqualTo("DATE");
                assertThat(digits).isEqualTo(given.substring(6, 14));
            }
            case Reading.WrongCheck _ -> assertThat(fault).isEqualTo("CHECK");
            case Reading.WrongProvince _ -> assertThat(fault).isEqualTo("PROVINCE");
        }
    }

    @RepeatedTest(100)
    void exactlyOneCheckFitsAndAnyOtherDigitIsFound(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var body = "4201%02d19%02d0%d%02d%03d"
                .formatted(
                        random.nextInt(100),
                        50 + random.nextInt(50),
                        1 + random.nextInt(9),
                        1 + random.nextInt(28),
                        random.nextInt(1000));
        var right = "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(number -> read(number) instanceof Reading.Valid)
                .toList();
        assertThat(right).as(body).hasSize(1);
        for (int i = 0; i < body.length(); i++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other == body.charAt(i)) continue;
                var slipped = right.getFirst().substring(0, i)
                        + other
                        + right.getFirst().substring(i + 1);
                assertThat(read(slipped)).as(slipped).isNotInstanceOf(Reading.Valid.class);
            }
        }
    }

    @Test
    void aBirthdayLiesNotInTheFuture() {
        assertThat(read("420106202603190016")).isEqualTo(new Reading.WrongDate("20260319"));
    }

    @Test
    void twelveDigitsAreNoNumber() {
        assertThat(read("198905261525")).isEqualTo(new Reading.WrongShape(12));
    }

    @Test
    void digitsOfOtherScriptsAreNoNumber() {
        assertThat(read("٤٢٠١٠٦١٩٨٩٠٥٢٦١٥١١")).isEqualTo(new Reading.WrongShape(18));
    }

    @Test
    void theNumberBeginsWithAProvince() {
        assertThat(read("990106198905261511")).isEqualTo(new Reading.WrongProvince("99"));
    }

    @Test
    void anAbolishedCountyIsNoFault() {
        assertThat(valid("422422196803150027", IdType.RESIDENT_ID)).isNotNull();
    }

    @Test
    void aForeignersCardBeginsWithNine() {
        assertThat(IdNumber.read("420106198905261511", IdType.FOREIGN_PR, TODAY))
                .isEqualTo(new Reading.WrongProvince("42"));
        assertThat(valid("911124198108030024", IdType.FOREIGN_PR).birthDate()).isEqualTo("1981-08-03");
    }

    @Test
    void aSmallXAndFullWidthArePutRight() {
        assertThat(valid("　４２０５０２１９９２０３０８００８ｘ ", IdType.RESIDENT_ID).value()).isEqualTo("42050219920308008X");
    }

    @Test
    void itIsNotInWhatALogWouldPrint() {
        assertThat(valid("420106198905261511", IdType.RESIDENT_ID).toString()).doesNotContain("420106");
    }

    private static Reading read(String given) {
        return IdNumber.read(given, IdType.RESIDENT_ID, TODAY);
    }

    private static IdNumber valid(String given, IdType type) {
        var reading = IdNumber.read(given, type, TODAY);
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return ((Reading.Valid) reading).number();
    }
}
