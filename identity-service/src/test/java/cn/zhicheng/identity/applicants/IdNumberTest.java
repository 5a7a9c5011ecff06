package cn.zhicheng.identity.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.applicants.IdNumber.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the data dictionary, 3.1. */
class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-18");

    @ParameterizedTest
    @CsvSource({
        "420106198905261511, 1, 1989-05-26",
        "420102199202290024, 2, 1992-02-29",
        "42050219920308008X, 2, 1992-03-08",
        "422422196803150027, 2, 1968-03-15",
        "810000199408230021, 2, 1994-08-23"
    })
    void aRightNumberTellsGenderAndBirthday(String given, String gender, LocalDate birthDate) {
        var number = valid(given, IdType.RESIDENT_ID);

        assertThat(number.value()).isEqualTo(given);
        assertThat(number.gender()).isEqualTo(gender);
        assertThat(number.birthDate()).isEqualTo(birthDate);
    }

    @Test
    void aWrongLastDigitIsAWrongCheck() {
        assertThat(read("420106198905261510")).isEqualTo(new Reading.WrongCheck());
    }

    @Test
    void twoSwappedDigitsAreAWrongCheck() {
        assertThat(read("420160198905261511")).isEqualTo(new Reading.WrongCheck());
    }

    @Test
    void theThirtiethOfFebruaryIsNoBirthday() {
        assertThat(read("420106198902301514")).isEqualTo(new Reading.WrongDate("19890230"));
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
    void aLetterInsideIsNoNumber() {
        assertThat(read("4201061989O5261511")).isEqualTo(new Reading.WrongShape(18));
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
