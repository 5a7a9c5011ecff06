package cn.zhicheng.declaration.lifecycle;

/** A code with the label that it bore when it was chosen. */
public record Labeled(String code, String label) {}
