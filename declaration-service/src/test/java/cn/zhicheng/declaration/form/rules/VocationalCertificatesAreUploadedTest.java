package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static cn.zhicheng.declaration.form.SampleAnswers.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocationalCertificatesAreUploadedTest {

    @Test
    void isNotAskedWithoutAVocationalQualification() {
        assertThat(complete().findings(new VocationalCertificatesAreUploaded())).isEmpty();
    }

    @Test
    void isAskedWithOne() {
        assertThat(complete().with("/qualification/vocationalQualifications/VOC0000001/name", "一级建造师").findings(new VocationalCertificatesAreUploaded())).containsExactly("ERROR /attachments/VOCATIONAL_CERTIFICATE attachments.missing");
    }

    @Test
    void oneCertificateIsEnough() {
        assertThat(complete().with("/qualification/vocationalQualifications/VOC0000001/name", "一级建造师").attachments(List.of(proof("A1", "VOCATIONAL_CERTIFICATE", "职业资格-1.pdf"))).findings(new VocationalCertificatesAreUploaded())).isEmpty();
    }
}
