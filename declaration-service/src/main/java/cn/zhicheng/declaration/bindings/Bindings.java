package cn.zhicheng.declaration.bindings;

import cn.zhicheng.declaration.lifecycle.PersonId;
import java.util.Optional;

/** Which employer an applicant confirmed, as far as this service was told. */
public interface Bindings {

    /** The id of the confirmed employer. */
    Optional<String> employerOf(PersonId applicant);
}
