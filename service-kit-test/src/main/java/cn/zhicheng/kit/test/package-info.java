/** What a service's tests stand on: the real components, and tokens of people who never signed in. */
@NullMarked
package cn.zhicheng.kit.test;

import org.jspecify.annotations.NullMarked;
