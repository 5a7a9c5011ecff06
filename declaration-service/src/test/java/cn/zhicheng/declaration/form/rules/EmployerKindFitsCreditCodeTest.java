package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.form.Facts;
import org.junit.jupiter.api.Test;

class EmployerKindFitsCreditCodeTest {

    @Test
    void anEnterpriseMayBeOfSeveralKinds() {
        assertThat(complete().findings(new EmployerKindFitsCreditCode())).isEmpty();
    }

    @Test
    void anInstitutionIsNoPrivateEnterprise() {
        assertThat(complete()
                        .facts(f -> new Facts(
                                f.today(),
                                f.pledged(),
                                f.person(),
                                f.choices(),
                                new Facts.Employer("E1", "单位", "12420000420000K04M", null),
                                f.plan(),
                                f.attachments()))
                        .findings(new EmployerKindFitsCreditCode()))
                .containsExactly("WARNING /basic/employerKind basic.employerKind.creditCode");
        assertThat(complete()
                        .facts(f -> new Facts(
                                f.today(),
                                f.pledged(),
                                f.person(),
                                f.choices(),
                                new Facts.Employer("E1", "单位", "12420000420000K04M", null),
                                f.plan(),
                                f.attachments()))
                        .sentences(new EmployerKindFitsCreditCode()))
                .contains("推荐单位的信用代码表明单位性质是“事业单位”，您选的是“民营企业”，请核对。");
    }

    @Test
    void whatItSaysIsRight() {
        assertThat(complete()
                        .facts(f -> new Facts(
                                f.today(),
                                f.pledged(),
                                f.person(),
                                f.choices(),
                                new Facts.Employer("E1", "单位", "12420000420000K04M", null),
                                f.plan(),
                                f.attachments()))
                        .with("/basic/employerKind", "20")
                        .findings(new EmployerKindFitsCreditCode()))
                .isEmpty();
    }
}
