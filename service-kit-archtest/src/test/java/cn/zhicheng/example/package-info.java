/** A service that depends on what is not its own. */
@NullMarked
package cn.zhicheng.example;

import org.jspecify.annotations.NullMarked;
