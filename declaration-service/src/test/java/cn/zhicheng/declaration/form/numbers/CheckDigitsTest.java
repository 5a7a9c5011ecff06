package cn.zhicheng.declaration.form.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.form.numbers.CreditCode.Verdict;
import cn.zhicheng.declaration.form.numbers.PatentNumber.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1000-324X", "1000324x", "0438-1157", "０４３８－１１５７"})
    void anIssnIsRightWithOrWithoutHyphenAndInAnyWidth(String issn) {
        assertThat(Issn.isRight(issn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-3241", "1000-324", "567", "abcd-efgh"})
    void anIssnIsWrongWhenItsCheckOrItsShapeIs(String issn) {
        assertThat(Issn.isRight(issn)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CN42-1157/TQ, true", "CN11-2107, true", "cn42-1157/tb5, true", "CN4-1157, false", "42-1157/TQ, false"})
    void aNationalSerialNumberHasAShapeAndNoCheck(String cn, boolean right) {
        assertThat(CnSerial.isRight(cn)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "9787122000002, true",
        "978-7-111-54742-6, true",
        "9787122000003, false",
        "7-122-00000-1, true",
        "7-122-00000-2, false",
        "ISBN 978-7-111-54742-6, true",
        "1234, false"
    })
    void anIsbnIsRightByItsCheckDigit(String isbn, boolean right) {
        assertThat(Isbn.isRight(isbn)).isEqualTo(right);
    }

    @Test
    void anIsbnOfTenDigitsBecomesOneOfThirteen() {
        assertThat(Isbn.thirteen("7-122-00000-1")).isEqualTo("9787122000002");
    }

    @ParameterizedTest
    @CsvSource({
        "ZL202220012345.9, UTILITY, true",
        "ZL201710601862.3, INVENTION, true",
        "ZL201420000012.X, UTILITY, true",
        "zl 2014 2000 0012 . x, UTILITY, true",
        "ZL97101765.4, INVENTION, true",
        "ZL202110123456.8, INVENTION, false",
        "ZL202110123456.7, INVENTION, true",
        "ZL202330123456.7, DESIGN, true"
    })
    void aPatentNumberTellsItsTypeAndItsCheck(String number, Type type, boolean checked) {
        assertThat(PatentNumber.parse(number)).contains(new PatentNumber(true, type, checked));
    }

    @Test
    void anApplicationBearsTheSameDigitsWithoutZl() {
        assertThat(PatentNumber.parse("202220012345.9")).contains(new PatentNumber(false, Type.UTILITY, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"321", "ZL2022", "ZL202270012345.9", "2021SR1234567"})
    void anythingElseIsNoPatentNumber(String number) {
        assertThat(PatentNumber.parse(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021SR1234567, true",
        "2021sr12345, true",
        "软著登字第2021SR123456号, true",
        "2021SR1234, false",
        "21SR12345, false"
    })
    void aSoftwareNumberHasAShape(String number, boolean right) {
        assertThat(SoftwareNumber.isRight(number)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, RIGHT",
        "91420100MA49000025, RIGHT",
        "12420000420000K04M, RIGHT",
        "91421000MA49000019, INNER_WRONG",
        "91350100M000100Y44, CHECK_WRONG",
        "91420100MO49000025, LETTER",
        "9142010, LENGTH"
    })
    void aCreditCodeIsCheckedOutsideAndInside(String code, Verdict verdict) {
        assertThat(CreditCode.check(code)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"11420000000000000X, 10", "12420000420000K04M, 20", "92421000000000000X, 50", "52420000000000000X, 40"})
    void aCreditCodeTellsTheKindOfEmployer(String code, String kind) {
        assertThat(CreditCode.employerKind(code)).contains(kind);
    }

    @Test
    void anEnterpriseMayBeOfSeveralKinds() {
        assertThat(CreditCode.employerKind("91420100MA49000025")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "138 0013 8000, true",
        "+86 138-0013-8000, true",
        "１３８００１３８０００, true",
        "12800138000, false",
        "1380013800, false"
    })
    void aMobileNumberHasElevenDigits(String phone, boolean right) {
        assertThat(MobileNumber.isRight(phone)).isEqualTo(right);
    }
}
