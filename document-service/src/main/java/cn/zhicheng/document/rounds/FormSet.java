package cn.zhicheng.document.rounds;

import cn.zhicheng.contracts.DocumentsGenerated;
import cn.zhicheng.contracts.DocumentsState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The forms of one declaration, round by round: what was made of an earlier round stays. */
record FormSet(String declarationId, Map<Integer, Round> rounds, long version, List<DocumentsGenerated> newEvents) {

    FormSet {
        rounds = Map.copyOf(rounds);
        newEvents = List.copyOf(newEvents);
    }

    /**
     * @param snapshotSha256 of the content that the forms are made of
     * @param files empty while they are being made
     */
    record Round(String snapshotSha256, List<FormFile> files) {
        Round {
            files = List.copyOf(files);
        }

        boolean isReady() {
            return !files.isEmpty();
        }

        boolean isMadeOf(String snapshot) {
            return isReady() && snapshotSha256.equals(snapshot);
        }
    }

    static FormSet none(String declarationId) {
        return new FormSet(declarationId, Map.of(), 0, List.of());
    }

    /** Whether a round's forms are there, made of this very snapshot. */
    boolean has(int round, String snapshotSha256) {
        return Optional.ofNullable(rounds.get(round))
                .filter(known -> known.isMadeOf(snapshotSha256))
                .isPresent();
    }

    /** Forms of a round are to come; what is known already stays. */
    FormSet expecting(int round, String snapshotSha256) {
        return rounds.containsKey(round) ? this : with(round, new Round(snapshotSha256, List.of()), newEvents);
    }

    /** Forms of a round are there. */
    FormSet made(int round, String snapshotSha256, List<FormFile> files) {
        var forms = files.stream()
                .map(file -> new DocumentsState.Form(file.form().code(), file.sha256(), file.size(), file.pages()))
                .toList();
        var events = new ArrayList<>(newEvents);
        events.add(new DocumentsGenerated(new DocumentsState(declarationId, round, snapshotSha256, forms)));
        return with(round, new Round(snapshotSha256, files), events);
    }

    private FormSet with(int number, Round round, List<DocumentsGenerated> events) {
        var next = new TreeMap<>(rounds);
        next.put(number, round);
        return new FormSet(declarationId, next, version, events);
    }
}
