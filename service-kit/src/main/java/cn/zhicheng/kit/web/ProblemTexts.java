package cn.zhicheng.kit.web;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The sentences of problems: the service's {@code problems_zh_CN.properties} first, then the kit's. All are Chinese; a
 * text that is missing is logged and replaced by the one of {@code internal}.
 */
public final class ProblemTexts {
    private static final Logger log = LoggerFactory.getLogger(ProblemTexts.class);
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    public ProblemTexts() {
        texts.setBasenames("problems", "cn/zhicheng/kit/web/problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    /** The title of a problem. */
    public String title(String code, Object... arguments) {
        return text(code + ".title", "internal.title", arguments);
    }

    /** The sentence of a problem that says what to do. */
    public String detail(String code, Object... arguments) {
        return text(code + ".detail", "internal.detail", arguments);
    }

    /** The sentence beside a field. */
    public String field(String key, Object... arguments) {
        return text(key, "field.wrong", arguments);
    }

    /** Whether there is a text. */
    public boolean has(String key) {
        return texts.getMessage(key, null, null, CHINESE) != null;
    }

    String field(MessageSourceResolvable broken) {
        return texts.getMessage(broken, CHINESE);
    }

    private String text(String key, String otherwise, Object... arguments) {
        var found = texts.getMessage(key, arguments, null, CHINESE);
        if (found != null) return found;
        log.error("no text {} in any problems_zh_CN.properties", key);
        return texts.getMessage(otherwise, arguments, CHINESE);
    }
}
