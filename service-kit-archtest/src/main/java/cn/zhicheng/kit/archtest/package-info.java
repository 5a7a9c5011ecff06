/** Rules and checks that every service's tests use. */
@NullMarked
package cn.zhicheng.kit.archtest;

import org.jspecify.annotations.NullMarked;
