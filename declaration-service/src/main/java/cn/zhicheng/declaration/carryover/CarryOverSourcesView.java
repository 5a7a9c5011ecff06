package cn.zhicheng.declaration.carryover;

import cn.zhicheng.declaration.form.Part;
import cn.zhicheng.declaration.form.PartAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What a person may copy from, the newest first. */
record CarryOverSourcesView(List<SourceView> sources) {

    record SourceView(
            String declarationId,
            String title,
            String planName,
            int year,
            String stageLabel,
            List<ListView> lists,
            List<SectionView> sections) {}

    record ListView(String address, String label, List<RecordView> records) {}

    /** @param text what the record is called */
    record RecordView(String id, String text) {}

    record SectionView(String address, String label) {}

    static CarryOverSourcesView of(List<EarlierDeclarations.Source> sources) {
        return new CarryOverSourcesView(
                sources.stream().map(CarryOverSourcesView::source).toList());
    }

    private static SourceView source(EarlierDeclarations.Source source) {
        var declaration = source.declaration();
        return new SourceView(
                declaration.id().value(),
                declaration.title(),
                declaration.plan().name(),
                declaration.plan().year(),
                declaration.stageLabel(),
                lists(source.records()),
                source.sections().stream()
                        .map(PartAnswers::part)
                        .map(part -> new SectionView(part.address(), part.label()))
                        .toList());
    }

    private static List<ListView> lists(List<PartAnswers> records) {
        var byList = new LinkedHashMap<Part, List<RecordView>>();
        for (var record : records) {
            byList.computeIfAbsent(record.part(), _ -> new ArrayList<>())
                    .add(new RecordView(record.id().orElseThrow(), CarryOver.text(record)));
        }
        return byList.entrySet().stream()
                .map(list -> new ListView(list.getKey().address(), list.getKey().label(), List.copyOf(list.getValue())))
                .toList();
    }
}
