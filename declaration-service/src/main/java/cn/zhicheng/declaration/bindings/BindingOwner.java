package cn.zhicheng.declaration.bindings;

import java.util.Optional;

/** org-binding-service about the person who is signed in, asked before anything is refused. */
public interface BindingOwner {

    /** The id of my confirmed employer. */
    Optional<String> myEmployer();
}
