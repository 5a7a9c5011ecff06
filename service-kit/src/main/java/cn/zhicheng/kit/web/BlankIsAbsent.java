package cn.zhicheng.kit.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/**
 * A query parameter that may be left out and is blank counts as left out: a form sends its empty fields too; blanks around a
 * value do not belong to it. One with a default, or a required one, stays what was sent.
 */
final class BlankIsAbsent implements ConditionalGenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, String.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var parameter = target.getAnnotation(RequestParam.class);
        return parameter != null
                && !parameter.required()
                && parameter.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    @Override
    public @Nullable Object convert(@Nullable Object sent, TypeDescriptor source, TypeDescriptor target) {
        return sent instanceof String text ? (text.isBlank() ? null : text.strip()) : sent;
    }
}
