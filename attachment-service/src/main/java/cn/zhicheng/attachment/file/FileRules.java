package cn.zhicheng.attachment.file;

import java.util.Set;

/**
 * What one file has to be.
 *
 * @param kinds that are taken
 * @param mostPages of a PDF
 * @param leastWidth pixels of an image; 0 = any
 * @param leastHeight pixels of an image; 0 = any
 */
public record FileRules(Set<FileKind> kinds, int mostPages, int leastWidth, int leastHeight) {}
