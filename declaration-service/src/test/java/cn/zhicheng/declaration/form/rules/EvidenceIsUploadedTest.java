package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.WORK;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceIsUploadedTest {

    @Test
    void aLiveAttachmentIsFound() {
        assertThat(complete().with(WORK + "/evidence", List.of("A6")).findings(new EvidenceIsUploaded()))
                .isEmpty();
    }

    @Test
    void aDeletedOneIsTold() {
        assertThat(complete().with(WORK + "/evidence", List.of("A6", "A7")).findings(new EvidenceIsUploaded()))
                .containsExactly("ERROR /works/WRK0000001/evidence evidence.gone");
        assertThat(complete().with(WORK + "/evidence", List.of("A6", "A7")).sentences(new EvidenceIsUploaded()))
                .contains("所选的证明材料有 1 份已经不在附件里，请重新选择。");
    }
}
