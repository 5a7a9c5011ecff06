package cn.zhicheng.kit.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What people paste and what programs send by mistake: text with control and bidirectional characters, halves of emoji,
 * rare characters, markup, and JSON of any shape. The same seed gives the same things.
 */
public final class Fuzz {
    private static final List<String> PIECES = List.of(
            "化工",
            "年产20万吨乙烯装置改造",
            "𠮷",
            "㊣",
            "ＡＢＣ１２３",
            "　",
            " ",
            "\n",
            "\r\n",
            "\t",
            "😀",
            "👩‍🔬",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u0085",
            "\u200b",
            "\u202eabc\u202c",
            "\u2066",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "e\u0301",
            "<script>alert(1)</script>",
            "<p class=\"MsoNormal\">正文</p>",
            "${jndi:ldap://x}",
            "{0}",
            "'",
            "\"",
            "\\",
            "%s%n",
            "$where",
            ".",
            "/../",
            "null",
            "-1",
            "2015-13",
            "2019年6月",
            "1e400",
            "0x1F",
            "true");

    private final RandomGenerator random;

    public Fuzz(RandomGenerator random) {
        this.random = random;
    }

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Text of a few pieces, now and then of twelve thousand characters. */
    public String text() {
        if (oneIn(1500)) {
            return oneOf(PIECES).repeat(12_000).substring(0, 12_000);
        }
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> oneIn(3) ? Character.toString(random.nextInt(0xD7FF)) : oneOf(PIECES))
                .collect(Collectors.joining());
    }

    /** A value of JSON: text, number, yes or no, nothing, list, object. */
    public String json() {
        return json(0);
    }

    private String json(int depth) {
        return switch (random.nextInt(depth > 2 ? 5 : 8)) {
            case 0 -> oneOf(List.of("0", "-1", "2147483648", "1e999", "0.1", "99999999999999999999999999", "-0.0"));
            case 1 -> oneOf(List.of("true", "false", "null"));
            case 2, 3, 4 -> quoted(text());
            case 5 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> json(depth + 1))
                        .collect(Collectors.joining(",", "[", "]"));
            default -> {
                var members = new LinkedHashMap<String, String>();
                IntStream.range(0, random.nextInt(4)).forEach(_ -> members.put(text(), json(depth + 1)));
                yield object(members);
            }
        };
    }

    /** JSON with these members, each a piece of JSON by its name. */
    public static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** JSON that is cut off, doubled, or none at all. */
    public String broken(String sound) {
        return switch (random.nextInt(4)) {
            case 0 -> sound.substring(0, random.nextInt(Math.max(1, sound.length())));
            case 1 -> sound + sound;
            case 2 -> "";
            default -> "[".repeat(random.nextInt(1200)) + text();
        };
    }

    /** The text as a string of JSON, all that is not plain as escapes: so half a pair can be sent too. */
    public static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < 0x20 || c > 0x7E) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
