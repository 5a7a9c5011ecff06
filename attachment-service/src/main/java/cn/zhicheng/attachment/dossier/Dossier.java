package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.category.Category;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Changed;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Refused;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Unchanged;
import cn.zhicheng.contracts.AttachmentEvent;
import cn.zhicheng.contracts.AttachmentRejected;
import cn.zhicheng.contracts.AttachmentRemoved;
import cn.zhicheng.contracts.AttachmentStored;
import cn.zhicheng.contracts.DossierState;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.contracts.ManifestEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proofs of one declaration.
 *
 * @param attachments by id, tombstones and what a seal set aside included
 * @param submitted digests of all contents that the manifest of any round names: their bytes are kept for good
 * @param deleting digests whose bytes are being removed at this moment
 * @param version of the stored dossier; 0 = not stored yet
 */
public record Dossier(
        String declarationId,
        String personId,
        Map<String, Attachment> attachments,
        Lock lock,
        Set<String> submitted,
        Set<String> deleting,
        long version,
        List<AttachmentEvent> newEvents) {
    private static final Comparator<Attachment> PRINTED = Comparator.comparing(Attachment::category)
            .thenComparing(Attachment::order)
            .thenComparing(Attachment::number);

    /** What came of a change. */
    public sealed interface Outcome {
        record Changed(Dossier after) implements Outcome {}

        record Unchanged() implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** The dossier into which nothing was ever put. */
    public static Dossier none(String declarationId, String personId) {
        return new Dossier(declarationId, personId, Map.of(), new Lock.Open(), Set.of(), Set.of(), 0, List.of());
    }

    /** Adds a proof; the same content under the same id again is no change (a repeated request). */
    Outcome add(String id, Category category, Upload upload, Limits limits, Instant now) {
        var refusal = refusalOfAdding(id, category, upload.file().size(), limits);
        if (refusal.isPresent()) {
            var repeated = refusal.get() instanceof Refusal.Exists(var stored) && isNow(stored, upload);
            return repeated ? new Unchanged() : new Refused(refusal.get());
        }
        if (deleting.contains(upload.file().sha256())) return new Refused(new Refusal.Busy());
        return stored(Attachment.first(id, category, nextNumber(category), nextOrder(category), upload, now));
    }

    /** Whether a proof could be added, as far as can be told before its bytes have come. */
    Optional<Refusal> refusalOfAdding(String id, Category category, long bytes, Limits limits) {
        var known = attachments.get(id);
        if (known != null) return Optional.of(known.removed() ? new Refusal.Removed(known) : new Refusal.Exists(known));
        if (!lock.allowsAdding(category)) return Optional.of(notAllowed(category.address()));
        return refusalOfRoom(category, bytes, limits);
    }

    /** Gives a proof a new content. */
    Outcome replace(String id, int revision, Upload upload, Limits limits, Instant now) {
        var refusal = refusalOfReplacing(id, revision, upload.file().size(), limits);
        var known = attachments.get(id);
        if (known != null && !known.removed() && isNow(known, upload)) return new Unchanged();
        if (refusal.isPresent()) return new Refused(refusal.get());
        if (deleting.contains(upload.file().sha256())) return new Refused(new Refusal.Busy());
        return stored(known(id).replaced(upload, now));
    }

    /** Whether a proof could be replaced, as far as can be told before the bytes have come. */
    Optional<Refusal> refusalOfReplacing(String id, int revision, long bytes, Limits limits) {
        var known = attachments.get(id);
        if (known == null) return Optional.of(new Refusal.Unknown());
        if (!lock.allowsReplacing(known)) return Optional.of(notAllowed(known.address()));
        if (known.removed()) return Optional.of(new Refusal.Removed(known));
        if (known.current() != revision) return Optional.of(new Refusal.Stale(known));
        var added = bytes - known.live().map(live -> live.file().size()).orElse(0L);
        return totalBytes() + added > limits.totalBytes()
                ? Optional.of(new Refusal.TooManyBytes(limits.totalBytes()))
                : Optional.empty();
    }

    /** Gives a proof another caption or place. */
    Outcome describe(String id, String caption, int order) {
        var known = attachments.get(id);
        if (known == null) return new Refused(new Refusal.Unknown());
        if (!lock.allowsReplacing(known)) return new Refused(notAllowed(known.address()));
        if (known.removed()) return new Refused(new Refusal.Removed(known));
        var after = known.described(caption, order);
        return after.equals(known) ? new Unchanged() : stored(after);
    }

    /** Removes a proof, so that it can be restored. */
    Outcome remove(String id, Instant now) {
        var known = attachments.get(id);
        if (known == null) return new Refused(new Refusal.Unknown());
        if (!lock.allowsAdding(known.category()))
            return new Refused(notAllowed(known.category().address()));
        if (known.removed()) return new Unchanged();
        var after = with(known.removed(true, now));
        return new Changed(after.saying(new AttachmentRemoved(after.state())));
    }

    /** Brings a removed proof back. */
    Outcome restore(String id, Limits limits, Instant now) {
        var known = attachments.get(id);
        if (known == null) return new Refused(new Refusal.Unknown());
        if (!known.removed()) return new Unchanged();
        if (!lock.allowsAdding(known.category()))
            return new Refused(notAllowed(known.category().address()));
        if (known.latest().gone()) return new Refused(new Refusal.Gone());
        if (deleting.contains(known.latest().file().sha256())) return new Refused(new Refusal.Busy());
        var room = refusalOfRoom(known.category(), known.latest().file().size(), limits);
        return room.<Outcome>map(Refused::new).orElseGet(() -> stored(known.removed(false, now)));
    }

    /** Makes the dossier equal to {@code manifest}: what was removed since revives, what came later is set aside. */
    public Outcome sealTo(Manifest manifest, int round) {
        var contents = manifest.entries().stream()
                .collect(Collectors.toMap(ManifestEntry::attachmentId, ManifestEntry::sha256));
        if (!attachments.keySet().containsAll(contents.keySet()))
            throw new IllegalStateException("a manifest of " + declarationId + " names a proof that never was here");
        var after = new LinkedHashMap<String, Attachment>();
        attachments.forEach((id, attachment) -> {
            var content = contents.get(id);
            after.put(
                    id,
                    content == null
                            ? attachment.setAside()
                            : attachment.sealedAt(content(attachment, content).number()));
        });
        return followed(after, new Lock.Sealed(round), kept(manifest));
    }

    /**
     * Unlocks what {@code next} allows; what a seal set aside there comes back.
     *
     * @param manifest of the last submission, whose bytes are kept in any case
     */
    public Outcome unlock(Lock next, @Nullable Manifest manifest) {
        var after = new LinkedHashMap<String, Attachment>();
        attachments.forEach((id, attachment) ->
                after.put(id, next.allowsReplacing(attachment) ? attachment.brought() : attachment));
        return followed(after, next, manifest == null ? submitted : kept(manifest));
    }

    private Set<String> kept(Manifest manifest) {
        var kept = new LinkedHashSet<>(submitted);
        manifest.entries().forEach(entry -> kept.add(entry.sha256()));
        return kept;
    }

    /** Contents that wait for the scanner. */
    public Set<String> waiting() {
        return attachments.values().stream()
                .flatMap(attachment -> attachment.revisions().stream())
                .filter(revision -> revision.scan() == ScanState.SCANNING)
                .map(revision -> revision.file().sha256())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The scanner has looked at a content. An infected proof goes, unless it is sealed: then nobody is served it. */
    public Outcome scanned(String sha256, ScanState found, Instant now) {
        var after = attachments.values().stream()
                .filter(attachment -> attachment
                        .withContent(sha256)
                        .filter(revision -> revision.scan() == ScanState.SCANNING)
                        .isPresent())
                .map(attachment -> attachment.withRevisions(
                        revision -> revision.file().sha256().equals(sha256) ? revision.scanned(found) : revision))
                .map(attachment -> found == ScanState.INFECTED
                                && lock.allowsAdding(attachment.category())
                                && attachment.latest().file().sha256().equals(sha256)
                        ? attachment.removed(true, now)
                        : attachment)
                .toList();
        if (after.isEmpty()) return new Unchanged();
        var dossier = this;
        for (var attachment : after) dossier = dossier.with(attachment);
        return new Changed(
                found == ScanState.INFECTED ? dossier.saying(new AttachmentRejected(dossier.state())) : dossier);
    }

    /** Contents whose bytes nothing names any more and that were left before {@code time}. */
    public Set<String> unnamedSince(Instant time) {
        var unnamed = new LinkedHashSet<String>();
        for (var attachment : attachments.values())
            for (var revision : attachment.revisions())
                if (!revision.gone() && attachment.changedAt().isBefore(time))
                    unnamed.add(revision.file().sha256());
        unnamed.removeAll(submitted);
        unnamed.removeAll(named());
        return unnamed;
    }

    private Set<String> named() {
        return attachments.values().stream()
                .flatMap(attachment -> Stream.of(attachment.current(), attachment.aside())
                        .filter(_ -> !attachment.removed())
                        .flatMap(number -> attachment.revision(number).stream()))
                .map(revision -> revision.file().sha256())
                .collect(Collectors.toSet());
    }

    /** From now on nobody can name these contents again, until {@link #deleted}. */
    public Dossier deleting(Set<String> contents) {
        return copy(attachments, lock, submitted, contents);
    }

    /** Their bytes are gone. */
    public Dossier deleted() {
        var after = new LinkedHashMap<String, Attachment>();
        attachments.forEach((id, attachment) -> after.put(
                id,
                attachment.withRevisions(
                        revision -> deleting.contains(revision.file().sha256()) ? revision.collected() : revision)));
        return copy(after, lock, submitted, Set.of());
    }

    /** The live proofs, as they are printed. */
    public List<Attachment> live() {
        return attachments.values().stream()
                .filter(attachment -> attachment.live().isPresent())
                .sorted(PRINTED)
                .toList();
    }

    /** The live proofs as the other services know them. */
    public Manifest manifest() {
        return Manifest.of(live().stream()
                .flatMap(attachment -> attachment.live().map(attachment::entry).stream())
                .toList());
    }

    /** Bytes of the live proofs. */
    public long totalBytes() {
        return attachments.values().stream()
                .flatMap(attachment -> attachment.live().stream())
                .mapToLong(revision -> revision.file().size())
                .sum();
    }

    DossierState state() {
        return new DossierState(declarationId, personId, manifest(), totalBytes(), lock.sealedRound());
    }

    private Optional<Refusal> refusalOfRoom(Category category, long bytes, Limits limits) {
        var live = live();
        if (live.stream()
                        .filter(attachment -> attachment.category() == category)
                        .count()
                >= limits.max()) return Optional.of(new Refusal.CategoryFull(category, limits.max()));
        if (live.size() >= limits.files()) return Optional.of(new Refusal.DossierFull(limits.files()));
        return totalBytes() + bytes > limits.totalBytes()
                ? Optional.of(new Refusal.TooManyBytes(limits.totalBytes()))
                : Optional.empty();
    }

    private Refusal notAllowed(String address) {
        return lock instanceof Lock.Partly ? new Refusal.NotNamed(address) : new Refusal.Locked();
    }

    private static boolean isNow(Attachment stored, Upload upload) {
        return stored.live()
                .filter(revision ->
                        revision.file().sha256().equals(upload.file().sha256()))
                .isPresent();
    }

    private Revision content(Attachment attachment, String sha256) {
        return attachment
                .withContent(sha256)
                .orElseThrow(() -> new IllegalStateException(
                        "a manifest of " + declarationId + " names a content that never was here"));
    }

    private Attachment known(String id) {
        return Optional.ofNullable(attachments.get(id)).orElseThrow();
    }

    private int nextNumber(Category category) {
        return highest(category, Attachment::number) + 1;
    }

    private int nextOrder(Category category) {
        return highest(category, Attachment::order) + 1;
    }

    private int highest(Category category, Function<Attachment, Integer> of) {
        return attachments.values().stream()
                .filter(attachment -> attachment.category() == category)
                .map(of)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private Changed stored(Attachment attachment) {
        var after = with(attachment);
        return new Changed(after.saying(new AttachmentStored(after.state())));
    }

    private Outcome followed(Map<String, Attachment> after, Lock next, Set<String> kept) {
        if (after.equals(attachments) && next.equals(lock) && kept.equals(submitted)) return new Unchanged();
        var dossier = copy(after, next, kept, deleting);
        return new Changed(dossier.saying(new AttachmentStored(dossier.state())));
    }

    private Dossier with(Attachment attachment) {
        var after = new LinkedHashMap<>(attachments);
        after.put(attachment.id(), attachment);
        return copy(after, lock, submitted, deleting);
    }

    private Dossier saying(AttachmentEvent event) {
        var events = Stream.concat(newEvents.stream(), Stream.of(event)).toList();
        return new Dossier(declarationId, personId, attachments, lock, submitted, deleting, version, events);
    }

    private Dossier copy(Map<String, Attachment> after, Lock next, Set<String> kept, Set<String> goes) {
        return new Dossier(declarationId, personId, after, next, kept, goes, version, newEvents);
    }

    /**
     * What a plan and the platform allow.
     *
     * @param max files of the category
     * @param files of the dossier
     * @param totalBytes of the dossier
     */
    public record Limits(int max, int files, long totalBytes) {}
}
