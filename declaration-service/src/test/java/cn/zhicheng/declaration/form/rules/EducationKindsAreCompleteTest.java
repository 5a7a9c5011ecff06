package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.BACHELOR;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EducationKindsAreCompleteTest {

    @Test
    void oneRowMayBearAllThree() {
        assertThat(complete().findings(new EducationKindsAreComplete())).isEmpty();
    }

    @Test
    void aMissingKindIsNamed() {
        assertThat(complete()
                        .with(BACHELOR + "/kinds", List.of("DECLARED", "HIGHEST"))
                        .findings(new EducationKindsAreComplete()))
                .containsExactly("ERROR /education education.kindMissing");
        assertThat(complete()
                        .with(BACHELOR + "/kinds", List.of("DECLARED", "HIGHEST"))
                        .sentences(new EducationKindsAreComplete()))
                .contains("还缺“基础学历”，请新增一条，或在已有的一条上勾选。");
    }

    @Test
    void aKindTwiceNamesItsRows() {
        assertThat(complete()
                        .with("/education/EDU0000002/school", "武汉大学")
                        .with("/education/EDU0000003/kinds", List.of("HIGHEST"))
                        .findings(new EducationKindsAreComplete()))
                .containsExactly("ERROR /education/EDU0000003/kinds education.kindTwice");
        assertThat(complete()
                        .with("/education/EDU0000002/school", "武汉大学")
                        .with("/education/EDU0000003/kinds", List.of("HIGHEST"))
                        .sentences(new EducationKindsAreComplete()))
                .contains("“最高学历”只能有一条，第 1、3 条都选了，请取消一条。");
    }

    @Test
    void aKindOftenNamesAllItsRows() {
        assertThat(complete()
                        .with("/education/EDU0000002/kinds", List.of("HIGHEST"))
                        .with("/education/EDU0000003/kinds", List.of("HIGHEST"))
                        .sentences(new EducationKindsAreComplete()))
                .contains("“最高学历”只能有一条，第 1、2、3 条都选了，请只保留一条。");
    }

    @Test
    void aRowWithoutKindIsAllowed() {
        assertThat(complete().with("/education/EDU0000002/school", "武汉大学").findings(new EducationKindsAreComplete()))
                .isEmpty();
    }

    @Test
    void withoutAnyRowNothingIsSaidOfKinds() {
        assertThat(complete().withoutPart(BACHELOR).findings(new EducationKindsAreComplete()))
                .isEmpty();
    }
}
