/** What applicants miss in the catalogue: a specialty that a committee should review. */
@NullMarked
package cn.zhicheng.committeeplan.specialties;

import org.jspecify.annotations.NullMarked;
