package cn.zhicheng.declaration.pledge;

import cn.zhicheng.contracts.CanonicalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;

/** Reads the texts from files, one for each version; the first line is the title. */
@Repository
class PledgeTextsRepository implements PledgeTexts {
    private final String current;
    private final Map<String, PledgeText> read = new ConcurrentHashMap<>();

    PledgeTextsRepository(PledgeProperties properties) {
        this.current = properties.version();
        version(current);
    }

    @Override
    public PledgeText current() {
        return version(current);
    }

    @Override
    public PledgeText version(String version) {
        return read.computeIfAbsent(version, PledgeTextsRepository::read);
    }

    private static PledgeText read(String version) {
        try {
            var bytes = new ClassPathResource("pledge/" + version + ".txt").getContentAsByteArray();
            var lines = new String(bytes, StandardCharsets.UTF_8).strip().split("\n", 2);
            return new PledgeText(version, lines[0].strip(), lines[1].strip(), CanonicalJson.sha256Hex(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the pledge has no version " + version, e);
        }
    }
}
