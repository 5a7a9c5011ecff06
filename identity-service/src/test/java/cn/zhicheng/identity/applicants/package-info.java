/** Tests. */
@NullMarked
package cn.zhicheng.identity.applicants;

import org.jspecify.annotations.NullMarked;
