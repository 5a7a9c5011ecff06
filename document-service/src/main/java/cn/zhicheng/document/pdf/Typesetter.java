package cn.zhicheng.document.pdf;

import java.time.Instant;

/** Sets HTML as PDF. */
public interface Typesetter {

    /**
     * The same HTML and time give the same bytes.
     *
     * @param made the time that the document bears
     * @param watermark whether every page says 预览
     */
    RenderedForm set(String html, Instant made, boolean watermark);
}
