package cn.zhicheng.attachment.declarations;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.contracts.Manifest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a declaration.
 *
 * @param route ids of the offices that see what was submitted
 * @param manifest of the last submission; absent before the first
 */
public record KnownDeclaration(
        String id,
        String personId,
        String planId,
        DeclarationStage stage,
        List<String> route,
        @Nullable Manifest manifest) {}
