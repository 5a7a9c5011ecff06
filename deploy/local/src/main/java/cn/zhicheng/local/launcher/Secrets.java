package cn.zhicheng.local.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The secrets of one installation: random, kept in a file that its owner alone reads. */
record Secrets(Map<String, String> values) {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Map<String, Supplier<String>> ALL = Map.ofEntries(
            Map.entry("ZHICHENG_MASTER_KEYS", () -> "local-1:" + key()),
            Map.entry("ZHICHENG_BLIND_INDEX_KEY", Secrets::key),
            Map.entry("ZHICHENG_RECEPTION_KEY", Secrets::key),
            Map.entry("ZHICHENG_GATEWAY_CLIENT_SECRET", Secrets::password),
            Map.entry("ZHICHENG_IDENTITY_CLIENT_SECRET", Secrets::password),
            Map.entry("ZHICHENG_DOCUMENT_CLIENT_SECRET", Secrets::password),
            Map.entry("ZHICHENG_ATTACHMENT_CLIENT_SECRET", Secrets::password),
            Map.entry("ZHICHENG_BROKER_CLIENT_SECRET", Secrets::password),
            Map.entry("KEYCLOAK_ADMIN_PASSWORD", Secrets::password),
            Map.entry("S3_ACCESS_KEY", () -> "zhicheng"),
            Map.entry("S3_SECRET_KEY", Secrets::password));

    Secrets {
        values = Map.copyOf(values);
    }

    /** Reads a file of secrets; what it lacks is made up and added. */
    static Secrets keptIn(Path file) {
        try {
            var values = new TreeMap<String, String>();
            if (Files.exists(file)) values.putAll(read(file));
            var missing = ALL.keySet().stream().anyMatch(name -> !values.containsKey(name));
            ALL.forEach((name, random) -> values.computeIfAbsent(name, _ -> random.get()));
            if (missing) write(file, values);
            return new Secrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String name) {
        var value = values.get(name);
        if (value == null) throw new IllegalArgumentException("no secret " + name);
        return value;
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        Files.createDirectories(file.getParent());
        PrivateFile.write(file, values);
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(random(32));
    }

    private static String password() {
        return HexFormat.of().formatHex(random(20));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
