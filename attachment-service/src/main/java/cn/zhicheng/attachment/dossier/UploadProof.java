package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.category.Category;
import cn.zhicheng.attachment.category.CategoryRule;
import cn.zhicheng.attachment.dossier.Dossier.Outcome;
import cn.zhicheng.attachment.file.FileFault;
import cn.zhicheng.attachment.file.FileRules;
import cn.zhicheng.attachment.file.InspectFile;
import cn.zhicheng.attachment.file.KnownFile;
import cn.zhicheng.attachment.receiving.ReceiveFile;
import cn.zhicheng.attachment.receiving.ReceivedFile;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** 上传附件: receives a file, finds out what it is, and makes it a proof. What can be refused before its bytes come, is. */
@Service
class UploadProof {
    private final OpenDossier open;
    private final SaveDossier save;
    private final ReceiveFile receiveFile;
    private final InspectFile inspectFile;
    private final ScanAndKeep scanAndKeep;
    private final LimitProperties limits;
    private final Clock clock;

    UploadProof(
            OpenDossier open,
            SaveDossier save,
            ReceiveFile receiveFile,
            InspectFile inspectFile,
            ScanAndKeep scanAndKeep,
            LimitProperties limits,
            Clock clock) {
        this.open = open;
        this.save = save;
        this.receiveFile = receiveFile;
        this.inspectFile = inspectFile;
        this.scanAndKeep = scanAndKeep;
        this.limits = limits;
        this.clock = clock;
    }

    /** What is asked for. */
    sealed interface Wish {
        String name();

        String caption();

        record Add(Category category, String name, String caption) implements Wish {}

        /** @param revision that the page has seen */
        record Replace(int revision, String name, String caption) implements Wish {}
    }

    /** What came of it. */
    sealed interface Result {
        record Decided(Outcome outcome) implements Result {}

        /** The plan takes no proofs of this category. */
        record NotAsked() implements Result {}

        record FileRefused(FileFault why) implements Result {}

        record Infected() implements Result {}

        /** @param limit bytes */
        record TooLarge(long limit) implements Result {}

        record BrokenOff() implements Result {}

        record Busy() implements Result {}
    }

    /** @param length that the sender announced; negative = unknown */
    Result upload(MyDeclaration mine, String id, Wish wish, InputStream bytes, long length) {
        var before = open.of(mine);
        var rule = categoryOf(before, id, wish).flatMap(category -> open.ruleOf(mine, category));
        if (rule.isEmpty())
            return wish instanceof Wish.Replace
                    ? new Result.Decided(new Outcome.Refused(new Refusal.Unknown()))
                    : new Result.NotAsked();
        var limit = rule.get().maxBytes();
        if (length > limit) return new Result.TooLarge(limit);
        var refusal = refusalBefore(before, id, wish, Math.max(0, length), open.limitsOf(rule.get()));
        if (refusal.isPresent()) return new Result.Decided(save.sure(mine, new Outcome.Refused(refusal.get())));
        return switch (receiveFile.receive(bytes, limit)) {
            case ReceiveFile.Outcome.Arrived(var file) -> arrived(mine, id, wish, rule.get(), file);
            case ReceiveFile.Outcome.TooLong _ -> new Result.TooLarge(limit);
            case ReceiveFile.Outcome.BrokenOff _ -> new Result.BrokenOff();
            case ReceiveFile.Outcome.Busy _ -> new Result.Busy();
        };
    }

    private Result arrived(MyDeclaration mine, String id, Wish wish, CategoryRule rule, ReceivedFile file) {
        try (file) {
            return inspected(mine, id, wish, rule, file);
        }
    }

    private static Optional<Category> categoryOf(Dossier dossier, String id, Wish wish) {
        return switch (wish) {
            case Wish.Add add -> Optional.of(add.category());
            case Wish.Replace _ ->
                Optional.ofNullable(dossier.attachments().get(id)).map(Attachment::category);
        };
    }

    /** An id in use is no refusal yet: the same bytes again are a repeated request. So is a revision that moved on. */
    private static Optional<Refusal> refusalBefore(
            Dossier dossier, String id, Wish wish, long bytes, Dossier.Limits limits) {
        var refusal = switch (wish) {
            case Wish.Add add -> dossier.refusalOfAdding(id, add.category(), bytes, limits);
            case Wish.Replace replace -> dossier.refusalOfReplacing(id, replace.revision(), bytes, limits);
        };
        return refusal.filter(why -> !(why instanceof Refusal.Exists) && !(why instanceof Refusal.Stale));
    }

    private Result inspected(MyDeclaration mine, String id, Wish wish, CategoryRule rule, ReceivedFile received) {
        return switch (inspectFile.of(received.copy(), fileRules(rule))) {
            case InspectFile.Outcome.Refused(var why) -> new Result.FileRefused(why);
            case InspectFile.Outcome.Known(var kind, var pages) ->
                scanned(mine, id, wish, rule, received, new KnownFile(received.sha256(), received.size(), kind, pages));
        };
    }

    private Result scanned(
            MyDeclaration mine, String id, Wish wish, CategoryRule rule, ReceivedFile received, KnownFile file) {
        var scan = scanAndKeep.of(received, mine.id());
        if (scan == ScanState.INFECTED) return new Result.Infected();
        var upload = new Upload(file, wish.name(), wish.caption(), scan);
        var room = open.limitsOf(rule);
        var outcome = save.save(mine, dossier -> switch (wish) {
            case Wish.Add add -> dossier.add(id, add.category(), upload, room, clock.instant());
            case Wish.Replace replace -> dossier.replace(id, replace.revision(), upload, room, clock.instant());
        });
        return new Result.Decided(outcome);
    }

    private FileRules fileRules(CategoryRule rule) {
        var photo = rule.category() == Category.PHOTO;
        return new FileRules(
                rule.formats(), limits.pages(), photo ? limits.photoWidth() : 0, photo ? limits.photoHeight() : 0);
    }
}
