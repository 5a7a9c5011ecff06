package cn.zhicheng.declaration.form;

import org.jspecify.annotations.Nullable;

/** A page of the form (the manual has four). */
public record Page(String code, String label, @Nullable String lead) {}
