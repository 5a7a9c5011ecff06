package cn.zhicheng.document.pdf;

import java.util.Set;

/**
 * A form as PDF.
 *
 * @param missing characters that no font has, printed by their number
 */
public record RenderedForm(byte[] pdf, int pages, Set<Integer> missing) {}
