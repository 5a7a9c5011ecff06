@NullMarked
package cn.zhicheng.declaration.ending;

import org.jspecify.annotations.NullMarked;
