/** The person who is signed in. */
@NullMarked
package cn.zhicheng.identity.me;

import org.jspecify.annotations.NullMarked;
