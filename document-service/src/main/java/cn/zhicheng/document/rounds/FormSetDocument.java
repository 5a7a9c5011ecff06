package cn.zhicheng.document.rounds;

import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.rounds.FormSet.Round;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A declaration's forms as they are stored.
 *
 * @param rounds by number
 */
@Document("forms")
record FormSetDocument(@Id String id, int shape, long version, Map<String, StoredRound> rounds) {
    private static final int SHAPE = 1;

    record StoredRound(String snapshotSha256, List<StoredFile> files) {}

    record StoredFile(String form, String sha256, long size, int pages) {}

    static Update changes(FormSet forms) {
        var update = new Update().set("shape", SHAPE);
        forms.rounds().forEach((number, round) -> update.set("rounds." + number, stored(round)));
        return update;
    }

    private static StoredRound stored(Round round) {
        return new StoredRound(
                round.snapshotSha256(),
                round.files().stream()
                        .map(file -> new StoredFile(file.form().code(), file.sha256(), file.size(), file.pages()))
                        .toList());
    }

    FormSet toDomain() {
        var domain = rounds.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Integer.valueOf(entry.getKey()),
                        entry -> round(entry.getValue()),
                        (a, _) -> a,
                        TreeMap::new));
        return new FormSet(id, domain, version, List.of());
    }

    private static Round round(StoredRound stored) {
        return new Round(
                stored.snapshotSha256(),
                stored.files().stream()
                        .map(file -> new FormFile(
                                PrintedForm.of(file.form()).orElseThrow(), file.sha256(), file.size(), file.pages()))
                        .toList());
    }
}
