package cn.zhicheng.document.declarations;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** attachment-service, of which only the photo is needed. */
public interface AttachmentClient {

    /** @param revision SHA-256 of the bytes wanted */
    @GetExchange("/api/attachments/{declaration}/{attachment}/content")
    byte[] content(
            @PathVariable("declaration") String declarationId,
            @PathVariable("attachment") String attachmentId,
            @RequestParam("revision") String revision);
}
