package cn.zhicheng.contracts;

/** The forms of a submitted round exist. */
public record DocumentsGenerated(DocumentsState state) implements DocumentEvent {}
