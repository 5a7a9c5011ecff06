package cn.zhicheng.declaration.people;

import cn.zhicheng.declaration.lifecycle.PersonId;

/** What this service was told about changes of applicants. */
public interface People {

    /** The newest version of the person's profile that was announced; 0 if none was. */
    int profileVersion(PersonId person);
}
