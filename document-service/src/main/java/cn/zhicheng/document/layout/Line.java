package cn.zhicheng.document.layout;

import java.util.List;

/**
 * A label and what stands beside it.
 *
 * @param text never empty: 无 or 未填 where nothing was given
 * @param problems sentences of the checks, in a draft's 填报信息 only
 */
public record Line(String label, String text, boolean given, List<String> problems) {

    private static final int LONG = 300;

    /** Whether it may need more than a page's end has room for. */
    public boolean isLong() {
        return text.length() > LONG;
    }
}
