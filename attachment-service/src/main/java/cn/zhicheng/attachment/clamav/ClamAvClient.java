package cn.zhicheng.attachment.clamav;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks clamd about a stream of bytes (its command INSTREAM). */
@Component
class ClamAvClient implements Scanner {
    private static final Logger log = LoggerFactory.getLogger(ClamAvClient.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final ClamAvProperties properties;

    ClamAvClient(ClamAvProperties properties) {
        this.properties = properties;
    }

    @Override
    public Verdict scan(InputStream bytes) {
        if (properties.address().isBlank()) return Verdict.CLEAN;
        try (var socket = new Socket()) {
            socket.connect(address(), (int) properties.timeout().toMillis());
            socket.setSoTimeout((int) properties.timeout().toMillis());
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            return verdict(socket.getInputStream());
        } catch (IOException e) {
            log.warn("the scanner can't be asked: {}", e.toString());
            return Verdict.UNKNOWN;
        }
    }

    private static void send(InputStream bytes, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var chunk = new byte[CHUNK];
        for (int read; (read = bytes.read(chunk)) != -1; ) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(InputStream in) throws IOException {
        var answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .trim();
        if (answer.endsWith(" OK")) return Verdict.CLEAN;
        if (answer.endsWith(" FOUND")) {
            log.warn("the scanner found {}", answer);
            return Verdict.INFECTED;
        }
        throw new IOException("clamd answered " + answer);
    }

    private InetSocketAddress address() {
        var parts = properties.address().split(":", 2);
        return new InetSocketAddress(parts[0], Integer.parseInt(parts[1]));
    }
}
