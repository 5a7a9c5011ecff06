package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.PlanState.AttachmentRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttachmentRulesTest {
    private static final Answers ANSWERS = SampleAnswers.complete().answers();

    @Test
    void aCategoryWithoutConditionIsAlwaysAsked() {
        assertThat(AttachmentRules.minimum(ANSWERS, rule("ID_CARD", 1, null))).isEqualTo(1);
    }

    @Test
    void aConditionThatDoesNotHoldAsksNothing() {
        assertThat(AttachmentRules.minimum(ANSWERS, rule("ID_CARD", 1, "/qualification/current = NONE")))
                .isZero();
    }

    @Test
    void aConditionThatCanNotBeReadAsksAlways() {
        assertThat(AttachmentRules.minimum(ANSWERS, rule("ID_CARD", 2, "current is nice")))
                .isEqualTo(2);
    }

    @Test
    void aVocationalQualificationAsksForItsCertificate() {
        var rule = rule("VOCATIONAL_CERTIFICATE", 0, null);
        var named = SampleAnswers.complete()
                .with("/qualification/vocationalQualifications/VOC0000001/name", "一级建造师")
                .answers();
        assertThat(AttachmentRules.minimum(ANSWERS, rule)).isZero();
        assertThat(AttachmentRules.minimum(named, rule)).isEqualTo(1);
    }

    private static AttachmentRule rule(String category, int min, @Nullable String when) {
        return new AttachmentRule(category, List.of("PDF"), 1, min, 5, when);
    }
}
