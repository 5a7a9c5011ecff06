/** What services say to each other: events, and nothing else that two services share. */
@NullMarked
package cn.zhicheng.contracts;

import org.jspecify.annotations.NullMarked;
