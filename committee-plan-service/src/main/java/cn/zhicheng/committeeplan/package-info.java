/** Who reviews what, when and by which conditions: catalogue, committees, plans, and the notices of the home page. */
@NullMarked
package cn.zhicheng.committeeplan;

import org.jspecify.annotations.NullMarked;
