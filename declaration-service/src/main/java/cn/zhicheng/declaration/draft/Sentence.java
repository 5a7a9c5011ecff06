package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.form.Finding;

/** A finding in words: what is wrong, and what to do. */
public record Sentence(Finding finding, String text) {}
