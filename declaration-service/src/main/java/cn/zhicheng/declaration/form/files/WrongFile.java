package cn.zhicheng.declaration.form.files;

/** Something in a file of a definition is wrong: {@code form/2026/education.yaml:14: there is no code list Degre}. */
public final class WrongFile extends IllegalArgumentException {

    WrongFile(String file, int line, String reason) {
        super("%s:%d: %s".formatted(file, line, reason));
    }
}
