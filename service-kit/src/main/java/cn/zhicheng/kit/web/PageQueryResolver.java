package cn.zhicheng.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link PageQuery} from the address; what is out of bounds is refused, not bent. */
class PageQueryResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageQuery(
                number(request, "page", 1, PageQuery.MAX_PAGE, "page.number"),
                number(request, "size", PageQuery.DEFAULT_SIZE, PageQuery.MAX_SIZE, "page.size"));
    }

    private static int number(NativeWebRequest request, String name, int otherwise, int max, String key) {
        var text = request.getParameter(name);
        if (text == null || text.isBlank()) return otherwise;
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= max) return number;
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new ProblemException(HttpStatus.BAD_REQUEST, "bad-request").at("/" + name, key, max);
    }
}
