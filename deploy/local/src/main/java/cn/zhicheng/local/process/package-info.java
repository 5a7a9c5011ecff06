/** Programs that run beside this one, each with a log, a sign that it is ready, and an orderly end. */
@NullMarked
package cn.zhicheng.local.process;

import org.jspecify.annotations.NullMarked;
