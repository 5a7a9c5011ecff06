package cn.zhicheng.document.layout;

import java.util.List;

/**
 * A part in full.
 *
 * @param list whether it has records; else its only row
 * @param problems sentences about the part itself, such as a missing record
 */
public record Section(String label, boolean list, List<Row> rows, List<String> problems) {}
