package cn.zhicheng.kit.archtest.planted.circle.left;

import cn.zhicheng.kit.archtest.planted.circle.right.Right;

/** Needs the other half. */
public record Left(Right other) {}
