package cn.zhicheng.document.declarations;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** declaration-service. Contents are fetched as bytes: their digest is of what was sent. */
public interface DeclarationClient {

    @GetExchange(url = "/api/declarations/{id}/content", accept = "application/json")
    ResponseEntity<byte[]> content(@PathVariable("id") String declarationId);

    @GetExchange(url = "/api/declarations/{id}/snapshots/{round}", accept = "application/json")
    byte[] snapshot(@PathVariable("id") String declarationId, @PathVariable("round") int round);

    /** Answers only to the applicant. */
    @GetExchange(url = "/api/declarations/{id}", accept = "application/json")
    Map<String, Object> own(@PathVariable("id") String declarationId);

    /** Answers only to an office on the declaration's route. */
    @GetExchange(url = "/api/office/declarations/{id}", accept = "application/json")
    Map<String, Object> onRoute(@PathVariable("id") String declarationId);

    @GetExchange(url = "/api/form/by-digest/{digest}", accept = "application/json")
    byte[] form(@PathVariable("digest") String digest);
}
