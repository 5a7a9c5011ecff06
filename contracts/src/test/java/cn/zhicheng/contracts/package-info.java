/** Tests of what services say to each other. */
@NullMarked
package cn.zhicheng.contracts;

import org.jspecify.annotations.NullMarked;
