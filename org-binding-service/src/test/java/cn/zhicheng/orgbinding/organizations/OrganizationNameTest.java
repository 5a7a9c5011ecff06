package cn.zhicheng.orgbinding.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"荆州市（示范）化工有限公司", "荆州市(示范)化工有限公司", "荆州市【示范】化工 有限公司", "荆州市　示范化工有限公司。"})
    void widthBracketsSpacesAndPunctuationDoNotTellNamesApart(String spelling) {
        assertThat(new OrganizationName(spelling).normalized()).isEqualTo("荆州市示范化工有限公司");
    }

    @Test
    void lettersAreTheSameInEitherCaseAndWidth() {
        assertThat(new OrganizationName("ＡＢＣ工程公司").normalized())
                .isEqualTo(new OrganizationName("abc工程公司").normalized());
    }

    @Test
    void anotherWordIsAnotherName() {
        assertThat(new OrganizationName("荆州市示范石化有限公司").normalized())
                .isNotEqualTo(new OrganizationName("荆州市示范化工有限公司").normalized());
    }
}
