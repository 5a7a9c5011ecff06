/** The first moment at which a submit reached any gateway: the time that its receipt will bear. */
@NullMarked
package cn.zhicheng.gateway.reception;

import org.jspecify.annotations.NullMarked;
