/** Another feature of the planted service. */
@NullMarked
package cn.zhicheng.kit.archtest.planted.other;

import org.jspecify.annotations.NullMarked;
