package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.Level;
import cn.zhicheng.declaration.form.Facts;
import org.junit.jupiter.api.Test;

class TitleIsOneStepAboveTest {

    @Test
    void fromAssistantToIntermediateIsOneStep() {
        assertThat(complete().findings(new TitleIsOneStepAbove())).isEmpty();
    }

    @Test
    void fromAssistantToAssociateSeniorIsMore() {
        assertThat(complete()
                        .choices(c -> new Facts.Choices(
                                c.series(),
                                c.specialtyGroup(),
                                c.specialty(),
                                Level.ASSOCIATE_SENIOR,
                                c.title(),
                                c.occupation(),
                                c.declarationCategory(),
                                c.declarationType()))
                        .findings(new TitleIsOneStepAbove()))
                .containsExactly("WARNING /choices/titleCode choices.titleLevel");
        assertThat(complete()
                        .choices(c -> new Facts.Choices(
                                c.series(),
                                c.specialtyGroup(),
                                c.specialty(),
                                Level.ASSOCIATE_SENIOR,
                                c.title(),
                                c.occupation(),
                                c.declarationCategory(),
                                c.declarationType()))
                        .sentences(new TitleIsOneStepAbove()))
                .contains("您现在的职称是“助理工程师”，申报“工程师”跨了不止一级，请确认符合条件后再申报。");
    }

    @Test
    void fromNoneToAssistantIsOneStep() {
        assertThat(complete()
                        .with("/qualification/current", "NONE")
                        .choices(c -> new Facts.Choices(
                                c.series(),
                                c.specialtyGroup(),
                                c.specialty(),
                                Level.ASSISTANT,
                                c.title(),
                                c.occupation(),
                                c.declarationCategory(),
                                c.declarationType()))
                        .findings(new TitleIsOneStepAbove()))
                .isEmpty();
    }

    @Test
    void fromTechnicianToAssistantIsNoStep() {
        assertThat(complete()
                        .with("/qualification/current", "ENG-B")
                        .choices(c -> new Facts.Choices(
                                c.series(),
                                c.specialtyGroup(),
                                c.specialty(),
                                Level.ASSISTANT,
                                c.title(),
                                c.occupation(),
                                c.declarationCategory(),
                                c.declarationType()))
                        .findings(new TitleIsOneStepAbove()))
                .isEmpty();
    }
}
