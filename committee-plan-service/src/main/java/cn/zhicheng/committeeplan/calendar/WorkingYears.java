package cn.zhicheng.committeeplan.calendar;

import java.util.Optional;

/** The calendars that are known. */
interface WorkingYears {

    Optional<WorkingYear> find(int year);

    /** @throws cn.zhicheng.kit.outbox.StaleVersionException if somebody else saved it in between */
    void save(WorkingYear year);
}
