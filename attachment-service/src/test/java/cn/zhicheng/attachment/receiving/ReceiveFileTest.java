package cn.zhicheng.attachment.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.attachment.AttachmentTest;
import cn.zhicheng.attachment.World;
import cn.zhicheng.attachment.receiving.ReceiveFile.Outcome;
import cn.zhicheng.attachment.storage.ProofObjects;
import cn.zhicheng.kit.id.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttachmentTest
class ReceiveFileTest {
    private static final long MEGABYTE = 1 << 20;

    @Autowired
    private ProofObjects objects;

    @Autowired
    private Ids ids;

    @Autowired
    private World world;

    private ReceiveFile receiveFile;

    @BeforeEach
    void oneAtATime() {
        receiveFile = new ReceiveFile(objects, ids, new ReceivingProperties(1, Duration.ofMillis(100)));
    }

    @Test
    void whatArrivedIsInQuarantineAndOnDiskUntilItIsClosed() throws IOException {
        var file = arrived(receive("abc"));
        assertThat(file.size()).isEqualTo(3);
        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Files.readString(file.copy())).isEqualTo("abc");
        assertThat(world.quarantined()).containsExactly(file.name());
        file.close();
        assertThat(file.copy()).doesNotExist();
        assertThat(world.quarantined()).isEmpty();
    }

    @Test
    void stopsRightBehindTheLimit() {
        var endless = new World.Endless();
        assertThat(receiveFile.receive(endless, MEGABYTE)).isEqualTo(new Outcome.TooLong(MEGABYTE));
        assertThat(endless.count()).isBetween(MEGABYTE + 1, 2 * MEGABYTE);
        assertThat(world.quarantined()).isEmpty();
    }

    @Test
    void aFileOfExactlyTheLimitArrives() {
        arrived(receiveFile.receive(bytes("abc"), 3)).close();
    }

    @Test
    void aSenderWhoBreaksOffLeavesNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(receiveFile.receive(broken, MEGABYTE)).isEqualTo(new Outcome.BrokenOff());
        assertThat(world.quarantined()).isEmpty();
    }

    @Test
    void whoComesWhileAllPlacesAreTakenIsAskedToComeAgain() {
        var first = arrived(receive("a"));
        assertThat(receive("b")).isEqualTo(new Outcome.Busy());
        first.close();
        arrived(receive("c")).close();
    }

    @Test
    void aRefusedFileGivesItsPlaceBack() {
        receiveFile.receive(new World.Endless(), 10);
        arrived(receive("a")).close();
    }

    private Outcome receive(String content) {
        return receiveFile.receive(bytes(content), MEGABYTE);
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static ReceivedFile arrived(Outcome outcome) {
        if (outcome instanceof Outcome.Arrived(var file)) return file;
        throw new AssertionError(outcome);
    }
}
