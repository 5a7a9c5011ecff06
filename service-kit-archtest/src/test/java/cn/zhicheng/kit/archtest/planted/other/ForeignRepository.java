package cn.zhicheng.kit.archtest.planted.other;

/** The store of one feature. */
public interface ForeignRepository {}
