/** Filling in: parts with revisions, what is wrong with them, and what would be printed. */
@NullMarked
package cn.zhicheng.declaration.draft;

import org.jspecify.annotations.NullMarked;
