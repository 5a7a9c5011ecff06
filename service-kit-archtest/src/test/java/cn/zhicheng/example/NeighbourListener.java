package cn.zhicheng.example;

import cn.zhicheng.local.Component;

/** Knows a class of a module that is none of the shared ones. */
record NeighbourListener(Component component) {}
