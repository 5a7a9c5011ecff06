package cn.zhicheng.declaration.verification;

import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Declarations;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Holds a printed form against the record and says whether they agree, and nothing else. */
@Service
class VerifyPrint {
    private static final Pattern NUMBER = Pattern.compile("(\\d{19})(?:-\\d{1,3})?");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16,64}");

    private final Declarations declarations;

    VerifyPrint(Declarations declarations) {
        this.declarations = declarations;
    }

    enum Result {
        MATCH,
        MISMATCH,
        /** A later submission replaced it, or it was withdrawn. */
        SUPERSEDED
    }

    /** @param digest of the snapshot; its first 16 characters, as they are printed, are enough */
    Result of(String number, String digest) {
        var printed = NUMBER.matcher(number.replace(" ", ""));
        var hex = digest.replace(" ", "").toLowerCase(Locale.ROOT);
        if (!printed.matches() || !DIGEST.matcher(hex).matches()) {
            return Result.MISMATCH;
        }
        return declarations
                .withReceiptNumber(printed.group(1))
                .flatMap(declarations::find)
                .map(declaration -> of(declaration, hex))
                .orElse(Result.MISMATCH);
    }

    private static Result of(Declaration declaration, String hex) {
        return declaration.progress().rounds().stream()
                .filter(round -> round.snapshotSha256().startsWith(hex))
                .findFirst()
                .map(round -> round.number() == declaration.progress().round() && !round.withdrawn()
                        ? Result.MATCH
                        : Result.SUPERSEDED)
                .orElse(Result.MISMATCH);
    }
}
