/** A service that has every part of the kit, and tests of the parts together. */
@NullMarked
package cn.zhicheng.example;

import org.jspecify.annotations.NullMarked;
