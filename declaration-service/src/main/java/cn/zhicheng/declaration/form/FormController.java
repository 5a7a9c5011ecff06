package cn.zhicheng.declaration.form;

import cn.zhicheng.kit.web.ProblemException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The form definition, for everybody: it holds nothing of anybody. */
@RestController
@RequestMapping("/api/form")
class FormController {
    private final FormDefinitions definitions;

    FormController(FormDefinitions definitions) {
        this.definitions = definitions;
    }

    /** The edition that new declarations start with. */
    @GetMapping("/current")
    ResponseEntity<FormView> current() {
        return view(definitions.current(), CacheControl.noCache().cachePublic());
    }

    /** A definition in use, by its digest: it never changes. */
    @GetMapping("/by-digest/{digest}")
    ResponseEntity<FormView> byDigest(@PathVariable String digest) {
        var found = definitions.byDigest(digest).orElseThrow(ProblemException::notFound);
        return view(
                found, CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static ResponseEntity<FormView> view(FormDefinition form, CacheControl caching) {
        return ResponseEntity.ok().eTag(form.digest()).cacheControl(caching).body(FormView.of(form));
    }
}
