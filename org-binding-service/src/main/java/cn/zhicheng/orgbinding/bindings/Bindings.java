package cn.zhicheng.orgbinding.bindings;

/** The bindings of all applicants. */
interface Bindings {

    /** An applicant's bindings; somebody new has none. */
    EmployerBindings of(String applicant);

    /** Stores them and their events. */
    void save(EmployerBindings bindings);
}
