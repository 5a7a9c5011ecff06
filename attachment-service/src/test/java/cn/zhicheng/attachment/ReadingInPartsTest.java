package cn.zhicheng.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A viewer reads a large file in parts. */
@AttachmentTest
class ReadingInPartsTest {
    private static final String ID = "7Q2K9XH3MA";
    private static final byte[] FILE = SampleFiles.pdfOf(300_000);

    @Autowired
    private World world;

    private String declaration = "";

    @BeforeEach
    void oneProof() {
        declaration = world.declaration();
        world.taken(declaration, ID, "a.pdf", FILE);
    }

    @AfterEach
    void theScannerAnswersAgain() {
        Surroundings.scannerAway = false;
    }

    @Test
    void theWholeFileSaysThatPartsMayBeAskedFor() {
        var whole = read();
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(whole, "Content-Length")).isEqualTo("" + FILE.length);
        assertThat(whole.headers().allValues("ETag")).hasSize(1);
        assertThat(whole.body()).isEqualTo(FILE);
    }

    @Test
    void aPartIsExactlyTheBytesThatWereAskedFor() {
        var part = read("Range", "bytes=1000-1999");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 1000-1999/" + FILE.length);
        assertThat(header(part, "Content-Length")).isEqualTo("1000");
        assertThat(header(part, "Content-Type")).isEqualTo("application/pdf");
        assertThat(part.headers().allValues("ETag")).hasSize(1);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(FILE, 1000, 2000));
    }

    @Test
    void theEndIsAskedForWithoutKnowingWhereItIs() {
        var end = read("Range", "bytes=-1024");
        assertThat(end.statusCode()).isEqualTo(206);
        assertThat(end.body()).isEqualTo(Arrays.copyOfRange(FILE, FILE.length - 1024, FILE.length));
    }

    @Test
    void theFileIsTheSumOfItsParts() {
        var first = read("Range", "bytes=0-99999").body();
        var rest = read("Range", "bytes=100000-").body();
        var both = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, both, first.length, rest.length);
        assertThat(both).isEqualTo(FILE);
    }

    @Test
    void whatBeginsBehindTheEndIsRefusedWithTheLength() {
        var beyond = read("Range", "bytes=" + FILE.length + "-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + FILE.length);
        assertThat(header(beyond, "Content-Type")).startsWith("application/problem+json");
        assertThat(new String(beyond.body(), StandardCharsets.UTF_8)).contains("\"code\":\"attachments-range\"");
    }

    @Test
    void severalRangesAtOnceAreAnsweredWithTheWholeFile() {
        var whole = read("Range", "bytes=0-1,5-6");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(FILE);
    }

    @Test
    void aPartOfAContentThatWasReplacedIsTheWholeOfTheNewOne() {
        var tag = header(read(), "ETag");
        assertThat(read("Range", "bytes=0-9", "If-Range", tag).statusCode()).isEqualTo(206);
        world.replace(declaration, ID, 1, SampleFiles.pdf(1, "b"));
        var now = read("Range", "bytes=0-9", "If-Range", tag);
        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(now.body()).isEqualTo(SampleFiles.pdf(1, "b"));
    }

    @Test
    void whatTheReaderHasAlreadyIsNotSentAgain() {
        var tag = header(read(), "ETag");
        for (var again = 0; again < 20; again++) {
            var same = read("If-None-Match", tag);
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.headers().allValues("ETag")).containsExactly(tag);
        }
        assertThat(read().body()).isEqualTo(FILE);
    }

    @Test
    void headSaysTheSizeWithoutTheFile() {
        var head = world.content("HEAD", world.owner, path());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo("" + FILE.length);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aPartOfSomebodyElsesFileIsNotFound() {
        assertThat(world.content("GET", world.stranger, path(), "Range", "bytes=0-9")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileThatWaitsForTheScannerIsReadInPartsByItsUploader() {
        Surroundings.scannerAway = true;
        world.replace(declaration, ID, 1, SampleFiles.pdf(1, "b"));
        assertThat(read("Range", "bytes=0-3").body()).isEqualTo("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private HttpResponse<byte[]> read(String... headers) {
        return world.content("GET", world.owner, path(), headers);
    }

    private String path() {
        return "/" + declaration + "/" + ID + "/content";
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
