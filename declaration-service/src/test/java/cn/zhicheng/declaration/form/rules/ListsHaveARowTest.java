package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.WORK;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsHaveARowTest {

    @Test
    void anEmptyListIsTold() {
        assertThat(complete().withoutPart(WORK).findings(new ListsHaveARow()))
                .containsExactly("ERROR /works row.missing");
        assertThat(complete().withoutPart(WORK).sentences(new ListsHaveARow())).contains("还没有填写“主要专业技术工作业绩”，请至少新增一条。");
    }

    @Test
    void oneRowIsEnough() {
        assertThat(complete().findings(new ListsHaveARow())).isEmpty();
    }
}
