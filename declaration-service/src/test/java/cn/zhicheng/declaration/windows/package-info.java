@NullMarked
package cn.zhicheng.declaration.windows;

import org.jspecify.annotations.NullMarked;
