package cn.zhicheng.attachment.category;

import cn.zhicheng.attachment.file.FileKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks of one category.
 *
 * @param maxBytes of one file
 * @param min files; asked at submission, not here
 * @param max files
 * @param requiredWhen condition under which {@code min} holds; absent = always
 */
public record CategoryRule(
        Category category,
        Set<FileKind> formats,
        long maxBytes,
        int min,
        int max,
        @Nullable String requiredWhen) {}
