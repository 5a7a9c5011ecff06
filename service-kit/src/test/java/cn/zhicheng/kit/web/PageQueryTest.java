package cn.zhicheng.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageQueryTest {
    @ParameterizedTest
    @CsvSource({"0, 10", "1001, 10", "1, 0", "1, 101", "-1, -1"})
    void isBounded(int page, int size) {
        assertThatThrownBy(() -> new PageQuery(page, size)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cutsAPageOutOfAList() {
        var page = Paged.cut(new PageQuery(2, 2), List.of("a", "b", "c"));
        assertThat(page).isEqualTo(new Paged<>(List.of("c"), 3, 2, 2));
        assertThat(page.map(String::length)).isEqualTo(new Paged<>(List.of(1), 3, 2, 2));
    }

    @Test
    void aPageBehindTheEndIsEmpty() {
        assertThat(Paged.cut(new PageQuery(9, 10), List.of("a")).items()).isEmpty();
    }
}
