/** The declaration: form definition, preparation, draft, checks, submission and status. */
@NullMarked
package cn.zhicheng.declaration;

import org.jspecify.annotations.NullMarked;
