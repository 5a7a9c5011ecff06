package cn.zhicheng.declaration.form.kinds;

/** How much a problem weighs: an error refuses the submission, a warning asks to look again. */
public enum Severity {
    ERROR,
    WARNING
}
