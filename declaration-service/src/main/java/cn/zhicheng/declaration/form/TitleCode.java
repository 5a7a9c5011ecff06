package cn.zhicheng.declaration.form;

import cn.zhicheng.contracts.Level;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A title's code tells its series and level: ENG-I is 工程师.
 *
 * @param series code of the catalogue
 */
public record TitleCode(String series, Level level) {

    /** The code of having no title yet. */
    public static final String NONE = "NONE";

    private static final Pattern CODE = Pattern.compile("([A-Z_]+)-(B|A|I|AS|S)(?:-P)?");

    /** Reads a code; empty for {@link #NONE}. */
    public static Optional<TitleCode> parse(String code) {
        var match = CODE.matcher(code);
        return match.matches() ? Optional.of(new TitleCode(match.group(1), level(match.group(2)))) : Optional.empty();
    }

    private static Level level(String letters) {
        return switch (letters) {
            case "B" -> Level.BASIC;
            case "A" -> Level.ASSISTANT;
            case "I" -> Level.INTERMEDIATE;
            case "AS" -> Level.ASSOCIATE_SENIOR;
            default -> Level.SENIOR;
        };
    }
}
