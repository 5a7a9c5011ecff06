package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.lifecycle.PersonId;
import java.util.Optional;

/** What every person has prepared. A save refuses a version that is no longer the stored one. */
interface Preparations {

    Optional<Preparation> of(PersonId person);

    /** Saves it and gives it back with its new version. */
    Preparation save(Preparation preparation);
}
