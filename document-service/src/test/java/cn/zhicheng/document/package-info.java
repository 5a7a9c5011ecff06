/** Tests of the service as a whole, and the fixtures that its features share. */
@NullMarked
package cn.zhicheng.document;

import org.jspecify.annotations.NullMarked;
