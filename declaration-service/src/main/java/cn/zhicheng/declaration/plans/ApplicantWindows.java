package cn.zhicheng.declaration.plans;

import cn.zhicheng.declaration.lifecycle.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Windows that an office extended for one applicant. */
public interface ApplicantWindows {

    /** Until when this person may declare in the plan; empty where the plan's own window counts. */
    Optional<Instant> until(String planId, PersonId person);
}
