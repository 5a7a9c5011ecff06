package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.BACHELOR;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiplomaNumbersLookRightTest {

    @Test
    void theNumbersOfTodayAreRight() {
        assertThat(complete()
                        .with(BACHELOR + "/diplomaNo", "104871201205001234")
                        .with(BACHELOR + "/degreeNo", "1048742012001234")
                        .findings(new DiplomaNumbersLookRight()))
                .isEmpty();
    }

    @Test
    void aShortDiplomaNumberAsksToLook() {
        assertThat(complete().with(BACHELOR + "/diplomaNo", "123").findings(new DiplomaNumbersLookRight()))
                .containsExactly("WARNING /education/EDU0000001/diplomaNo education.diplomaNo");
        assertThat(complete().with(BACHELOR + "/diplomaNo", "123").sentences(new DiplomaNumbersLookRight()))
                .contains("证书编号通常为 17 或 18 位，请对照证书；旧证书可保留。");
    }

    @Test
    void aShortDegreeNumberAsksToLook() {
        assertThat(complete().with(BACHELOR + "/degreeNo", "123").findings(new DiplomaNumbersLookRight()))
                .containsExactly("WARNING /education/EDU0000001/degreeNo education.degreeNo");
    }

    @Test
    void aDiplomaBefore2001IsNotAsked() {
        assertThat(complete()
                        .with(BACHELOR + "/diplomaNo", "123")
                        .with(BACHELOR + "/graduatedOn", "2000-06")
                        .findings(new DiplomaNumbersLookRight()))
                .isEmpty();
    }
}
