/** Who a person is: applicants by the province's platform, staff by their office. */
@NullMarked
package cn.zhicheng.identity;

import org.jspecify.annotations.NullMarked;
