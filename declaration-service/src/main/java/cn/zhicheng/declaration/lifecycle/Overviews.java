package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.DeclarationStage;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of declarations, page by page. */
public interface Overviews {

    /** One page, and how many there are in all. */
    record Page(List<Overview> items, long total) {}

    /** A person's declarations, the one changed last first. */
    Page ofPerson(PersonId person, long skip, int limit);

    /** Submitted declarations on whose route one of these offices is, the newest submission first. */
    Page onRoute(Collection<String> officeIds, @Nullable DeclarationStage stage, long skip, int limit);
}
