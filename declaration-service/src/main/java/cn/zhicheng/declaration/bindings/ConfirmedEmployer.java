package cn.zhicheng.declaration.bindings;

import cn.zhicheng.declaration.lifecycle.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The employer that the person who is signed in confirmed. That there is none is believed from the owner alone. */
@Service
public class ConfirmedEmployer {
    private final Bindings bindings;
    private final BindingOwner owner;

    ConfirmedEmployer(Bindings bindings, BindingOwner owner) {
        this.bindings = bindings;
        this.owner = owner;
    }

    public Optional<String> of(PersonId me) {
        return bindings.employerOf(me).or(owner::myEmployer);
    }
}
