package cn.zhicheng.committeeplan.reference;

import cn.zhicheng.contracts.Regions;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue and the regions, public and cached by their edition. */
@RestController
class ReferenceController {
    private final Catalogue catalogue;

    ReferenceController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/catalogue")
    ResponseEntity<Catalogue> catalogue() {
        return cached(catalogue.edition(), catalogue);
    }

    @GetMapping("/api/regions")
    ResponseEntity<List<Regions.Division>> regions() {
        return cached(Regions.hubei().edition(), Regions.hubei().divisions());
    }

    private static <T> ResponseEntity<T> cached(String edition, T body) {
        return ResponseEntity.ok()
                .eTag(edition)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(body);
    }
}
