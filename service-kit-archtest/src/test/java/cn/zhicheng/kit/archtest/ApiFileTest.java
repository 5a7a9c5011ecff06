package cn.zhicheng.kit.archtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiFileTest {
    @Test
    void theSameApiGivesTheSameText() {
        var one = "{\"servers\":[{\"url\":\"http://localhost:1\"}],\"b\":{\"d\":1,\"c\":[2,1]},\"a\":0}";
        var other = "{\"a\":0,\"b\":{\"c\":[2,1],\"d\":1},\"servers\":[]}";
        assertThat(ApiFile.normal(one)).isEqualTo(ApiFile.normal(other)).startsWith("{\n  \"a\": 0,");
    }
}
