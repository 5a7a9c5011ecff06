/** Classes that break the rules of {@link cn.zhicheng.kit.archtest.ServiceArchitecture}, one each. */
@NullMarked
package cn.zhicheng.kit.archtest.planted;

import org.jspecify.annotations.NullMarked;
