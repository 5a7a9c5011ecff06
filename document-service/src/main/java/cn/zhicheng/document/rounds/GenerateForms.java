package cn.zhicheng.document.rounds;

import cn.zhicheng.contracts.CanonicalJson;
import cn.zhicheng.document.content.PrintableContent;
import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.declarations.DeclarationSource;
import cn.zhicheng.document.printing.Print;
import cn.zhicheng.document.printing.PrintForm;
import cn.zhicheng.document.printing.RenderingSlots;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Sees to it that the forms of a round exist. It may run again at any point: what it makes of a snapshot is always the
 * same, and the store keeps it by its digest.
 */
@Service
class GenerateForms {
    private static final Logger log = LoggerFactory.getLogger(GenerateForms.class);

    private final FormSets sets;
    private final FormFiles files;
    private final DeclarationSource source;
    private final PrintForm printForm;
    private final RenderingSlots slots;
    private final Clock clock;

    GenerateForms(
            FormSets sets,
            FormFiles files,
            DeclarationSource sourceAsService,
            PrintForm printForm,
            RenderingSlots slots,
            Clock clock) {
        this.sets = sets;
        this.files = files;
        this.source = sourceAsService;
        this.printForm = printForm;
        this.slots = slots;
        this.clock = clock;
    }

    void of(Snapshot snapshot) {
        var known = sets.of(snapshot.declarationId());
        if (known.has(snapshot.round(), snapshot.sha256())) {
            return;
        }
        var expecting = expecting(known, snapshot);
        var made = make(snapshot, verified(snapshot));
        sets.save(expecting.made(snapshot.round(), snapshot.sha256(), made));
        log.info("made the forms of {} round {}", snapshot.declarationId(), snapshot.round());
    }

    /** Says at once that forms are to come: making them takes a while. */
    private FormSet expecting(FormSet known, Snapshot snapshot) {
        var expecting = known.expecting(snapshot.round(), snapshot.sha256());
        return expecting.equals(known) ? known : sets.save(expecting);
    }

    private PrintableContent verified(Snapshot snapshot) {
        var frozen = source.snapshot(snapshot.declarationId(), snapshot.round());
        if (!frozen.sha256().equals(snapshot.sha256())) {
            throw new IllegalStateException("the snapshot of %s round %d has the digest %s, its event says %s"
                    .formatted(snapshot.declarationId(), snapshot.round(), frozen.sha256(), snapshot.sha256()));
        }
        return frozen.content();
    }

    private List<FormFile> make(Snapshot snapshot, PrintableContent content) {
        var definition = source.definition(content.form().digest());
        var made = Optional.ofNullable(content.receipt())
                .map(PrintableContent.Receipt::receivedAt)
                .orElseGet(clock::instant);
        var print = new Print(definition, content, source.photo(content).orElse(null), snapshot.sha256(), made);
        return Arrays.stream(PrintedForm.values())
                .map(form -> slots.whenever(() -> kept(snapshot, form, print)))
                .toList();
    }

    private FormFile kept(Snapshot snapshot, PrintedForm form, Print print) {
        var rendered = printForm.print(form, print);
        if (!rendered.missing().isEmpty()) {
            log.warn(
                    "{} of {} round {} has characters without a glyph: {}",
                    form.code(),
                    snapshot.declarationId(),
                    snapshot.round(),
                    rendered.missing().stream().map("U+%04X"::formatted).toList());
        }
        var sha256 = CanonicalJson.sha256Hex(rendered.pdf());
        files.put(snapshot.declarationId(), sha256, rendered.pdf());
        return new FormFile(form, sha256, rendered.pdf().length, rendered.pages());
    }
}
