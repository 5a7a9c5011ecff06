/** What the gateway itself refuses or cannot reach, as RFC 9457 problem details in Chinese. */
@NullMarked
package cn.zhicheng.gateway.problem;

import org.jspecify.annotations.NullMarked;
