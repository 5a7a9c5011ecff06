package cn.zhicheng.attachment;

import static cn.zhicheng.attachment.UploadingProofsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file that is too large costs its sender a sentence and the service next to nothing. */
@AttachmentTest
class RefusingBeforeItFillsMemoryTest {
    private static final String ID = "7Q2K9XH3MA";
    private static final long MEGABYTE = 1 << 20;

    @Autowired
    private World world;

    @LocalServerPort
    private int port;

    @Test
    void whatIsAnnouncedAsTooLongIsRefusedBeforeAnyByteOfItCame() throws IOException {
        var answer = answerToHeadersAlone(10_000 * MEGABYTE);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"attachments-too-large\"", "文件超过 20 MB");
    }

    @Test
    void whatIsAnnouncedAsTooLongAndComesIsRefusedWithTheReason() {
        var refused = world.add(world.declaration(), ID, "PHOTO", "我.jpg", new byte[3 << 20]);
        assertProblem(refused, 413, "attachments-too-large");
        assertThat(refused.body()).contains("文件超过 2 MB");
    }

    @Test
    void aFileWithoutEndIsRefusedAndNothingOfItIsKept() {
        var endless = new World.Endless();
        var declaration = world.declaration();
        try {
            var response =
                    world.add(declaration, ID, World.PROOF, "a.pdf", BodyPublishers.ofInputStream(() -> endless));
            assertProblem(response, 413, "attachments-too-large");
        } catch (UncheckedIOException cutOff) {
            // The server may close the connection while the client is still sending.
        }
        // The limit, what the server reads over to be heard, and what lies in buffers on the way.
        assertThat(endless.count()).isLessThan(100 * MEGABYTE);
        World.eventually(() -> world.quarantined().isEmpty());
        World.eventually(() -> partsOnDisk() == 0);
        assertThat(world.dossier(declaration).get("entries")).isEmpty();
    }

    private String answerToHeadersAlone(long length) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            var request = "PUT /api/attachments/" + world.declaration() + "/" + ID + "?category=" + World.PROOF
                    + "&name=a.pdf HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + world.owner
                    + "\r\nIf-None-Match: *\r\nContent-Type: application/octet-stream\r\nContent-Length: " + length
                    + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static long partsOnDisk() {
        var own = "proof-" + ProcessHandle.current().pid() + "-";
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(own))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
