package cn.zhicheng.committeeplan.reminders;

/** Who waits for what: one entry a person. */
public interface ReminderBook {

    /** A person's wishes; none yet is an empty entry. */
    Reminders of(String personId);

    /** Keeps them; false if another version is stored. */
    boolean save(Reminders reminders);
}
