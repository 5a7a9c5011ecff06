package cn.zhicheng.document.layout;

import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.PrintableContent;
import cn.zhicheng.document.content.PrintedForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** One template a form, under {@code forms/}. What a person typed is always escaped. */
@Component
public class FormTemplates implements FormLayouts {
    private final TemplateEngine engine = new TemplateEngine();
    private final Map<PrintedForm, Placements> placements = new EnumMap<>(PrintedForm.class);
    private final String style = resource("forms/forms.css");

    public FormTemplates() {
        var resolver = new ClassLoaderTemplateResolver(FormTemplates.class.getClassLoader());
        resolver.setPrefix("forms/");
        resolver.setSuffix(".html");
        // XML, not HTML: the typesetter reads XML only.
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
        Arrays.stream(PrintedForm.values()).forEach(form -> placements.put(form, Placements.in(source(form))));
    }

    /** The addresses that a form's template places. */
    public Placements placementsOf(PrintedForm form) {
        return placements.getOrDefault(form, Placements.in(""));
    }

    @Override
    public String html(PrintedForm form, FormDefinition definition, PrintableContent content, Seal seal, double size) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("form", new FormModel(form, definition, content, seal, placementsOf(form)));
        context.setVariable("style", style);
        context.setVariable("size", size);
        return engine.process(form.code(), context);
    }

    private static String source(PrintedForm form) {
        return resource("forms/" + form.code() + ".html");
    }

    private static String resource(String name) {
        try (var in = FormTemplates.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
