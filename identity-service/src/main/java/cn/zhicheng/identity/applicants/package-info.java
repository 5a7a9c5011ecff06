/** Applicants: verified name, document and phone, kept encrypted. */
@NullMarked
package cn.zhicheng.identity.applicants;

import org.jspecify.annotations.NullMarked;
