/** 我的办件: a person's declarations. */
@NullMarked
package cn.zhicheng.declaration.cases;

import org.jspecify.annotations.NullMarked;
