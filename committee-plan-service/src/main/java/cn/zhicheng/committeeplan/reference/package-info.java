/** The catalogue of series, titles and specialties, and the regions: versioned files. */
@NullMarked
package cn.zhicheng.committeeplan.reference;

import org.jspecify.annotations.NullMarked;
