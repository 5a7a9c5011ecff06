/** What the provincial identity platform says of a person. */
@NullMarked
package cn.zhicheng.identity.province;

import org.jspecify.annotations.NullMarked;
