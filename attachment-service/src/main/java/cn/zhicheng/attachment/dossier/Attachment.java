package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.category.Category;
import cn.zhicheng.contracts.ManifestEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One proof with all its revisions.
 *
 * @param id made by the page
 * @param number in its category, never used again; the system's name bears it
 * @param order among its category's proofs, as the person put them
 * @param current the revision that counts; 0 while a seal has set the proof aside
 * @param removed a tombstone: it can be restored
 * @param aside the revision that a seal took out of sight; 0 = none
 * @param changedAt when one was last added, removed or restored
 */
public record Attachment(
        String id,
        Category category,
        int number,
        int order,
        String caption,
        List<Revision> revisions,
        int current,
        boolean removed,
        int aside,
        Instant changedAt) {

    public Attachment {
        revisions = List.copyOf(revisions);
    }

    static Attachment first(String id, Category category, int number, int order, Upload upload, Instant now) {
        return new Attachment(
                id, category, number, order, upload.caption(), List.of(upload.revision(1, now)), 1, false, 0, now);
    }

    /** The revision that counts; none of a removed proof or one set aside. */
    public Optional<Revision> live() {
        return removed ? Optional.empty() : revision(current);
    }

    /** The newest revision, live or not: what its owner would restore. */
    Revision latest() {
        return revision(current).orElseGet(revisions::getLast);
    }

    Optional<Revision> revision(int wanted) {
        return revisions.stream()
                .filter(revision -> revision.number() == wanted)
                .findFirst();
    }

    /** The newest revision with this content. */
    public Optional<Revision> withContent(String sha256) {
        return revisions.reversed().stream()
                .filter(revision -> revision.file().sha256().equals(sha256))
                .findFirst();
    }

    Attachment replaced(Upload upload, Instant now) {
        var next = upload.revision(revisions.getLast().number() + 1, now);
        var all = Stream.concat(revisions.stream(), Stream.of(next)).toList();
        return new Attachment(id, category, number, order, upload.caption(), all, next.number(), false, 0, now);
    }

    Attachment described(String newCaption, int newOrder) {
        return new Attachment(
                id, category, number, newOrder, newCaption, revisions, current, removed, aside, changedAt);
    }

    Attachment removed(boolean tombstone, Instant now) {
        return new Attachment(id, category, number, order, caption, revisions, current, tombstone, aside, now);
    }

    /** As the sealed manifest has it: this revision, whatever happened since. */
    Attachment sealedAt(int revision) {
        var later = removed || revision == current ? aside : current;
        return new Attachment(id, category, number, order, caption, revisions, revision, false, later, changedAt);
    }

    /** Not in the sealed manifest. */
    Attachment setAside() {
        if (live().isEmpty()) return this;
        return new Attachment(id, category, number, order, caption, revisions, 0, false, current, changedAt);
    }

    /** The seal is off: what it took out of sight is back. */
    Attachment brought() {
        return aside == 0
                ? this
                : new Attachment(id, category, number, order, caption, revisions, aside, removed, 0, changedAt);
    }

    Attachment withRevisions(UnaryOperator<Revision> change) {
        return new Attachment(
                id,
                category,
                number,
                order,
                caption,
                revisions.stream().map(change).toList(),
                current,
                removed,
                aside,
                changedAt);
    }

    /** The name under which others see it: never the one that the person gave. */
    public String systemName(Revision revision) {
        return category.fileName() + "-" + number + revision.file().kind().extension();
    }

    ManifestEntry entry(Revision revision) {
        var file = revision.file();
        return new ManifestEntry(id, file.sha256(), category.name(), systemName(revision), file.size(), file.pages());
    }

    /** The address that a notice names to allow replacing this file. */
    String address() {
        return "/attachments/" + id;
    }
}
