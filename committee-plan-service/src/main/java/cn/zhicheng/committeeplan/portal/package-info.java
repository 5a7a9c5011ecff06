/** What the home page shows: services, policies, notices, contacts. */
@NullMarked
package cn.zhicheng.committeeplan.portal;

import org.jspecify.annotations.NullMarked;
