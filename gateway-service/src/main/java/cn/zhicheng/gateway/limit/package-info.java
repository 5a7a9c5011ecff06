/** How large a request may be and how fast one person may write. */
@NullMarked
package cn.zhicheng.gateway.limit;

import org.jspecify.annotations.NullMarked;
