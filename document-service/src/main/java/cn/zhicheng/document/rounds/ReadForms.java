package cn.zhicheng.document.rounds;

import cn.zhicheng.document.content.PrintedForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The forms that were made, as lists and as files. */
@Service
class ReadForms {
    private final FormSets sets;
    private final FormFiles files;

    ReadForms(FormSets sets, FormFiles files) {
        this.sets = sets;
        this.files = files;
    }

    FormSet of(String declarationId) {
        return sets.of(declarationId);
    }

    /** A form of a round; empty while it is not made. */
    Optional<FormFile> file(String declarationId, int round, PrintedForm form) {
        return Optional.ofNullable(sets.of(declarationId).rounds().get(round))
                .flatMap(known -> known.files().stream()
                        .filter(file -> file.form() == form)
                        .findFirst());
    }

    /** To be closed by the caller. */
    InputStream open(String declarationId, FormFile file) {
        return files.get(declarationId, file.sha256());
    }

    byte[] bytes(String declarationId, FormFile file) {
        try (var in = open(declarationId, file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
