/** How it is printed: templates place field addresses, and a form's HTML comes out. */
@NullMarked
package cn.zhicheng.document.layout;

import org.jspecify.annotations.NullMarked;
