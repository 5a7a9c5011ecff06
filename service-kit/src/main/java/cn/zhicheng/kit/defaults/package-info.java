/** The settings that every service has unless it says otherwise. */
@NullMarked
package cn.zhicheng.kit.defaults;

import org.jspecify.annotations.NullMarked;
