package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static cn.zhicheng.declaration.form.SampleAnswers.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdCardShowsBothSidesTest {

    @Test
    void twoImagesAreBothSides() {
        assertThat(complete().findings(new IdCardShowsBothSides())).isEmpty();
    }

    @Test
    void oneImageIsOneSide() {
        assertThat(complete()
                        .attachments(List.of(proof("A1", "ID_CARD", "身份证件-1.jpg")))
                        .findings(new IdCardShowsBothSides()))
                .containsExactly("ERROR /attachments/ID_CARD attachments.idCardSides");
    }

    @Test
    void onePdfMayHoldBoth() {
        assertThat(complete()
                        .attachments(List.of(proof("A1", "ID_CARD", "身份证件-1.pdf")))
                        .findings(new IdCardShowsBothSides()))
                .isEmpty();
    }
}
