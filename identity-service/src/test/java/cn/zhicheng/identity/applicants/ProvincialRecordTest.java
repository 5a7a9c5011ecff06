package cn.zhicheng.identity.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.applicants.ProvincialRecord.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvincialRecordTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-18");

    @Test
    void genderAndBirthdayComeFromTheNumberOfAnIdCard() {
        assertThat(read("张三", "RESIDENT_ID", "420106198905261511"))
                .isEqualTo(new Reading.Valid(new PersonalFacts(
                        "张三",
                        IdType.RESIDENT_ID,
                        "420106198905261511",
                        "13800138000",
                        "1",
                        LocalDate.parse("1989-05-26"))));
    }

    @Test
    void aRecordWithoutKindIsAnIdCards() {
        assertThat(read("张三", null, "420106198905261511"))
                .isInstanceOfSatisfying(
                        Reading.Valid.class,
                        valid -> assertThat(valid.facts().idType()).isEqualTo(IdType.RESIDENT_ID));
    }

    @Test
    void aPassportIsTakenAsItIsWithWhatThePlatformSaysOfThePerson() {
        var record = new ProvincialRecord("s", "Anna Schmidt", "PASSPORT", " c01x00t47", "138", "2", "1985-04-12");

        assertThat(record.read(TODAY))
                .isEqualTo(new Reading.Valid(new PersonalFacts(
                        "Anna Schmidt", IdType.PASSPORT, "C01X00T47", null, "2", LocalDate.parse("1985-04-12"))));
    }

    @Test
    void aPassportWithoutThemLeavesThemUnknown() {
        assertThat(read("Anna Schmidt", "PASSPORT", "C01X00T47")).isInstanceOfSatisfying(Reading.Valid.class, valid -> {
            assertThat(valid.facts().gender()).isNull();
            assertThat(valid.facts().birthDate()).isNull();
        });
    }

    @Test
    void aRecordLacksNeitherNameNorDocumentNorAKindThatWeKnow() {
        assertThat(read(null, "RESIDENT_ID", "420106198905261511")).isEqualTo(new Reading.Incomplete());
        assertThat(read("张三", "RESIDENT_ID", " ")).isEqualTo(new Reading.Incomplete());
        assertThat(read("张三", "DRIVING_LICENCE", "420106198905261511")).isEqualTo(new Reading.Incomplete());
    }

    @Test
    void aWrongNumberIsToldWithItsFault() {
        assertThat(read("张三", "RESIDENT_ID", "420106198905261510"))
                .isEqualTo(new Reading.WrongNumber(new IdNumber.Reading.WrongCheck()));
    }

    @Test
    void aRecordIsOfThePersonWithItsSubject() {
        var record = new ProvincialRecord("s", "张三", null, "420106198905261511", null, null, null);

        assertThat(record.isOf("hubei-gov.s")).isTrue();
        assertThat(record.isOf("hubei-gov.t")).isFalse();
    }

    private static Reading read(@Nullable String name, @Nullable String type, String number) {
        return new ProvincialRecord("s", name, type, number, "+86 138 0013 8000", null, null).read(TODAY);
    }
}
