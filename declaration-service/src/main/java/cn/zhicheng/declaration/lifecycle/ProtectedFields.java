package cn.zhicheng.declaration.lifecycle;

import java.util.Set;

/** Which answers are encrypted in place: the form definition says it. */
public interface ProtectedFields {

    /** Codes of the protected fields of the part at this address. */
    Set<String> of(FormReference form, String address);
}
