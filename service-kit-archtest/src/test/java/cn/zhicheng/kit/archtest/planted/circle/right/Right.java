package cn.zhicheng.kit.archtest.planted.circle.right;

import cn.zhicheng.kit.archtest.planted.circle.left.Left;

/** Needs the other half. */
public record Right(Left other) {}
