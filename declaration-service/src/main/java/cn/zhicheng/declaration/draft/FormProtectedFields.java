package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.form.Field;
import cn.zhicheng.declaration.form.FormDefinitions;
import cn.zhicheng.declaration.lifecycle.FormReference;
import cn.zhicheng.declaration.lifecycle.ProtectedFields;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads from the form definition which answers are encrypted. */
@Service
class FormProtectedFields implements ProtectedFields {
    private final FormDefinitions forms;

    FormProtectedFields(FormDefinitions forms) {
        this.forms = forms;
    }

    @Override
    public Set<String> of(FormReference form, String address) {
        return forms.following(form.digest()).partAddress(address).stream()
                .flatMap(part -> part.part().fields().values().stream())
                .filter(Field::protect)
                .map(Field::code)
                .collect(Collectors.toSet());
    }
}
