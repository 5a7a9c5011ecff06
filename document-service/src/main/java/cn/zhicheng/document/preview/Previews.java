package cn.zhicheng.document.preview;

import cn.zhicheng.document.pdf.RenderedForm;
import java.util.Optional;

/** Keeps previews for a while. */
interface Previews {
    Optional<RenderedForm> find(String key);

    void keep(String key, RenderedForm form);
}
