/** What every service needs in the same way, as auto-configuration; nothing of the domain. */
@NullMarked
package cn.zhicheng.kit;

import org.jspecify.annotations.NullMarked;
