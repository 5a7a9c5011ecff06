package cn.zhicheng.kit.test;

import cn.zhicheng.local.Component;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Brings about what {@link LocalComponents} says. */
final class LocalComponentsExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        var wanted = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), LocalComponents.class)
                .orElseThrow(() -> new IllegalStateException("@LocalComponents is on the class or on one above it"));
        var components = EnumSet.noneOf(Component.class);
        components.addAll(List.of(wanted.value()));
        TestEnvironment.provide(components);
        if (wanted.emptied()) Collections.empty(System.getProperty("MONGODB_URI"));
    }
}
