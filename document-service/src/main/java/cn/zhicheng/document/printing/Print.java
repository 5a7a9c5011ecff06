package cn.zhicheng.document.printing;

import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.PrintableContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed.
 *
 * @param photo the bytes of the person's picture; absent where there is none
 * @param snapshotSha256 64 hex digits of the snapshot; absent of a draft
 * @param made the time that the documents bear
 */
public record Print(
        FormDefinition definition,
        PrintableContent content,
        byte @Nullable [] photo,
        @Nullable String snapshotSha256,
        Instant made) {}
