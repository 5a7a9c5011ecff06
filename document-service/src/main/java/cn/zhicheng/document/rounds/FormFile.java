package cn.zhicheng.document.rounds;

import cn.zhicheng.document.content.PrintedForm;

/**
 * A form that is kept.
 *
 * @param sha256 64 hex digits over the PDF, by which it lies in the store
 * @param size bytes
 */
record FormFile(PrintedForm form, String sha256, long size, int pages) {}
