package cn.zhicheng.kit.archtest.planted;

import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;

/** Breaks nothing: a port may name the kit's page of a list. */
interface FineThings {
    Paged<String> search(PageQuery page);
}
