/** Signs in as a person would: real pages, real forms, cookies and one-time codes, without a screen. */
@NullMarked
package cn.zhicheng.signin;

import org.jspecify.annotations.NullMarked;
