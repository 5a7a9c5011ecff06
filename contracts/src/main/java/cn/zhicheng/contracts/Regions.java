package cn.zhicheng.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The regions of the province by GB/T 2260 (six digits), the same for every service. */
public record Regions(String edition, Region province, List<Division> divisions) {
    private static final int CODE_LENGTH = 6;
    private static final int PROVINCE_LENGTH = 2;
    private static final Regions HUBEI = read();
    private static final Map<String, Region> BY_CODE =
            HUBEI.all().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));

    /** A region of any level. */
    public record Region(String code, String name) {}

    /** A division directly under the province, with its counties; the four 4290xx have none. */
    public record Division(String code, String name, List<Region> counties) {}

    /** The province's regions: 17 divisions, 103 counties with the four that hang under the province. */
    public static Regions hubei() {
        return HUBEI;
    }

    /** The name of a region of any level. */
    public static Optional<String> nameOf(String code) {
        return Optional.ofNullable(BY_CODE.get(code)).map(Region::name);
    }

    /**
     * Whether a region is another or lies within it: 420000 ⊃ 421000 ⊃ 421002. The pairs of digits that are not 00 say
     * where a region lies; 4290xx lie directly under the province. What is no code of a province or of anything in one
     * (000000, an empty text) contains nothing.
     */
    public static boolean contains(String outer, String inner) {
        return outer.length() == CODE_LENGTH && inner.startsWith(significant(outer));
    }

    /** At least the province stays: no code contains every other. */
    private static String significant(String code) {
        var trimmed = code;
        while (trimmed.length() > PROVINCE_LENGTH && trimmed.endsWith("00")) {
            trimmed = trimmed.substring(0, trimmed.length() - 2);
        }
        return trimmed;
    }

    private Stream<Region> all() {
        return Stream.concat(
                Stream.of(province),
                divisions.stream()
                        .flatMap(division -> Stream.concat(
                                Stream.of(new Region(division.code(), division.name())),
                                division.counties().stream())));
    }

    private static Regions read() {
        try (InputStream in = Regions.class.getResourceAsStream("regions.json")) {
            if (in == null) {
                throw new IllegalStateException("regions.json is missing");
            }
            return JsonMapper.shared().readValue(in, Regions.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
