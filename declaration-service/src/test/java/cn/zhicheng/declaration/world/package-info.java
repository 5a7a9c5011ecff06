/** What the service's tests stand on: the owners it asks, the events it hears, people who call it. */
@NullMarked
package cn.zhicheng.declaration.world;

import org.jspecify.annotations.NullMarked;
