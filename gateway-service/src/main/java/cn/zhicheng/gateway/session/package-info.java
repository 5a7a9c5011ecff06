/** Browser sessions in MongoDB: any replica serves any browser, and a restart signs nobody out. */
@NullMarked
package cn.zhicheng.gateway.session;

import org.jspecify.annotations.NullMarked;
