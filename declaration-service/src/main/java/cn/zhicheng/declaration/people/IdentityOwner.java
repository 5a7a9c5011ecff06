package cn.zhicheng.declaration.people;

import cn.zhicheng.declaration.lifecycle.PersonFacts;

/** identity-service about the person who is signed in. */
public interface IdentityOwner {

    /** Name, document and phone, with the person's own token. */
    PersonFacts me();
}
