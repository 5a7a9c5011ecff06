package cn.zhicheng.declaration.windows;

import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;

/** The windows of single applicants. */
interface ExtendedWindows {

    /** Those of a plan, by person. */
    Paged<ApplicantWindow> of(String planId, PageQuery page);

    /** Replaces what was allowed before; the history stays. */
    void put(ApplicantWindow window);
}
