package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Lists of declarations, page by page. */
public interface Overviews {

    /** A person's declarations in a stage and of a year, or in any, the one changed last first. */
    Paged<Overview> ofPerson(PersonId person, @Nullable DeclarationStage stage, @Nullable Integer year, PageQuery page);

    /** Submitted declarations on whose route one of these offices is, the newest submission first. */
    Paged<Overview> onRoute(Collection<String> officeIds, @Nullable DeclarationStage stage, PageQuery page);
}
