package cn.zhicheng.declaration.form.kinds;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says about a field beside its kind.
 *
 * @param min smallest number, fewest characters or fewest entries
 * @param max largest number, most characters or most entries
 * @param codes for the kinds code, codes, region and title, and as suggestions for text
 */
public record Settings(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable CodeList codes) {

    int minOr(int fallback) {
        return min == null ? fallback : min.intValueExact();
    }

    int maxOf(String kind) {
        if (max == null) {
            throw new IllegalArgumentException("a field of kind " + kind + " needs max");
        }
        return max.intValueExact();
    }

    CodeList codesOf(String kind) {
        if (codes == null) {
            throw new IllegalArgumentException("a field of kind " + kind + " needs codes");
        }
        return codes;
    }
}
