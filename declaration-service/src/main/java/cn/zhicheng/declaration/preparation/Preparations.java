package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.lifecycle.PersonId;
import java.util.Optional;

/** What every person has prepared. */
interface Preparations {

    Optional<Preparation> of(PersonId person);

    /** Saves it and gives it back with its new version; empty if another tab saved in between. */
    Optional<Preparation> save(Preparation preparation);
}
