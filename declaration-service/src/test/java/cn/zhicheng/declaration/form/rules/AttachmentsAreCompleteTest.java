package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static cn.zhicheng.declaration.form.SampleAnswers.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentsAreCompleteTest {

    @Test
    void allCategoriesAreThere() {
        assertThat(complete()
                        .attachments(List.of(
                                proof("A1", "ID_CARD", "身份证件-1.jpg"),
                                proof("A2", "ID_CARD", "身份证件-2.jpg"),
                                proof("A3", "SOCIAL_INSURANCE", "社保明细-1.pdf"),
                                proof("A4", "CURRENT_QUALIFICATION", "证书-1.pdf"),
                                proof("A5", "OTHER_EVIDENCE", "证明-1.pdf")))
                        .findings(new AttachmentsAreComplete()))
                .isEmpty();
    }

    @Test
    void aMissingCategoryIsNamed() {
        assertThat(complete()
                        .attachments(List.of(
                                proof("A1", "ID_CARD", "身份证件-1.jpg"),
                                proof("A2", "ID_CARD", "身份证件-2.jpg"),
                                proof("A3", "CURRENT_QUALIFICATION", "证书-1.pdf"),
                                proof("A4", "OTHER_EVIDENCE", "证明-1.pdf")))
                        .findings(new AttachmentsAreComplete()))
                .containsExactly("ERROR /attachments/SOCIAL_INSURANCE attachments.missing");
        assertThat(complete()
                        .attachments(List.of(
                                proof("A1", "ID_CARD", "身份证件-1.jpg"),
                                proof("A2", "ID_CARD", "身份证件-2.jpg"),
                                proof("A3", "CURRENT_QUALIFICATION", "证书-1.pdf"),
                                proof("A4", "OTHER_EVIDENCE", "证明-1.pdf")))
                        .sentences(new AttachmentsAreComplete()))
                .contains("还没有上传“社保缴费明细”，请上传 1 到 5 份。");
    }

    @Test
    void aConditionDecidesWhetherACategoryIsAsked() {
        assertThat(complete()
                        .attachments(List.of(
                                proof("A1", "ID_CARD", "身份证件-1.jpg"),
                                proof("A2", "ID_CARD", "身份证件-2.jpg"),
                                proof("A3", "SOCIAL_INSURANCE", "社保明细-1.pdf"),
                                proof("A4", "OTHER_EVIDENCE", "证明-1.pdf")))
                        .with("/qualification/current", "NONE")
                        .findings(new AttachmentsAreComplete()))
                .isEmpty();
    }

    @Test
    void aVocationalQualificationAsksForItsCertificate() {
        assertThat(complete()
                        .with("/qualification/vocationalQualifications/VOC0000001/name", "一级建造师")
                        .findings(new AttachmentsAreComplete()))
                .containsExactly("ERROR /attachments/VOCATIONAL_CERTIFICATE attachments.missing");
    }

    @Test
    void thePhotoIsAskedForElsewhere() {
        assertThat(complete()
                        .attachments(List.of(
                                proof("A1", "ID_CARD", "身份证件-1.jpg"),
                                proof("A2", "ID_CARD", "身份证件-2.jpg"),
                                proof("A3", "SOCIAL_INSURANCE", "社保明细-1.pdf"),
                                proof("A4", "CURRENT_QUALIFICATION", "证书-1.pdf"),
                                proof("A5", "OTHER_EVIDENCE", "证明-1.pdf")))
                        .findings(new AttachmentsAreComplete()))
                .isEmpty();
    }
}
