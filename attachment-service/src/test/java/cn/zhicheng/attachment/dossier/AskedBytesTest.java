package cn.zhicheng.attachment.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.attachment.dossier.AskedBytes.Nowhere;
import cn.zhicheng.attachment.dossier.AskedBytes.Part;
import cn.zhicheng.attachment.dossier.AskedBytes.Whole;
import cn.zhicheng.attachment.storage.ByteRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedBytesTest {
    private static final String TAG = "\"9f3a\"";
    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-99, 0, 99",
        "bytes=100-199, 100, 199",
        "bytes=990-, 990, 999",
        "bytes=0-, 0, 999",
        "bytes=-1, 999, 999",
        "bytes=-1000, 0, 999",
        "bytes=-5000, 0, 999",
        "bytes=999-5000, 999, 999",
        "Bytes= 5-6, 5, 6"
    })
    void oneRangeIsAPart(String range, long first, long last) {
        assertThat(AskedBytes.of(range, null, TAG, SIZE)).isEqualTo(new Part(new ByteRange(first, last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=999999999999999999-", "bytes=-0"})
    void whatBeginsBehindTheEndIsNowhere(String range) {
        assertThat(AskedBytes.of(range, null, TAG, SIZE)).isEqualTo(new Nowhere());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,5-6",
                "pages=1-2",
                "bytes=-",
                "bytes=a-b",
                "bytes=5-4",
                "bytes",
                "",
                "bytes=9999999999999999999-"
            })
    void everythingElseIsPassedOver(String range) {
        assertThat(AskedBytes.of(range, null, TAG, SIZE)).isEqualTo(new Whole());
    }

    @Test
    void withoutRangeItIsTheWhole() {
        assertThat(AskedBytes.of(null, TAG, TAG, SIZE)).isEqualTo(new Whole());
    }

    @Test
    void aRangeOfAnotherContentIsTheWhole() {
        assertThat(AskedBytes.of("bytes=0-1", "\"old\"", TAG, SIZE)).isEqualTo(new Whole());
        assertThat(AskedBytes.of("bytes=0-1", TAG, TAG, SIZE)).isEqualTo(new Part(new ByteRange(0, 1)));
    }
}
