/** Demo accounts with their present second factor, in a demo only. */
@NullMarked
package cn.zhicheng.gateway.demo;

import org.jspecify.annotations.NullMarked;
