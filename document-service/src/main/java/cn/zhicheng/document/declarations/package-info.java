/** What other services know of a declaration, asked with the caller's token or the service's own. */
@NullMarked
package cn.zhicheng.document.declarations;

import org.jspecify.annotations.NullMarked;
