/** What the OpenAPI page says about kit types. */
@NullMarked
package cn.zhicheng.kit.openapi;

import org.jspecify.annotations.NullMarked;
