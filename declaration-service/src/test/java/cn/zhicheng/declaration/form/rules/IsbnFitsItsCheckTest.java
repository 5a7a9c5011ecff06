package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.BOOK;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsbnFitsItsCheckTest {

    @Test
    void aRightOneIsRight() {
        assertThat(complete().with(BOOK + "/isbn", "978-7-111-54742-6").findings(new IsbnFitsItsCheck()))
                .isEmpty();
    }

    @Test
    void aWrongCheckAsksToLook() {
        assertThat(complete().with(BOOK + "/isbn", "9787122000003").findings(new IsbnFitsItsCheck()))
                .containsExactly("WARNING /achievements/books/BOK0000001/isbn books.isbnCheck");
    }

    @Test
    void aConfirmedOneStands() {
        assertThat(complete()
                        .with(BOOK + "/isbn", "9787122000003")
                        .with(BOOK + "/confirmedAsPrinted", true)
                        .findings(new IsbnFitsItsCheck()))
                .isEmpty();
    }

    @Test
    void internalMaterialHasNone() {
        assertThat(complete()
                        .with(BOOK + "/isbn", "鄂内准字1号")
                        .with(BOOK + "/serialLevel", "INTERNAL")
                        .findings(new IsbnFitsItsCheck()))
                .isEmpty();
    }
}
