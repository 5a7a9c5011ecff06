package cn.zhicheng.document.layout;

import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.PrintableContent;
import cn.zhicheng.document.content.PrintedForm;

/** Lays forms out as HTML. */
public interface FormLayouts {

    /**
     * @param size base size of the letters in points; only 一览表 heeds it
     * @throws UnknownAddressException (perhaps as a cause) where the layout places what the definition lacks
     */
    String html(PrintedForm form, FormDefinition definition, PrintableContent content, Seal seal, double size);
}
