/** Review plans (评审计划): a committee's call for one year. */
@NullMarked
package cn.zhicheng.committeeplan.plans;

import org.jspecify.annotations.NullMarked;
