/** Review committees (评委会). */
@NullMarked
package cn.zhicheng.committeeplan.committees;

import org.jspecify.annotations.NullMarked;
