package cn.zhicheng.declaration.carryover;

import cn.zhicheng.declaration.draft.Findings;
import cn.zhicheng.declaration.draft.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/** What was copied, and what was not and why. */
record CarriedView(List<CopiedView> copied, List<LeftView> left) {

    /** @param address in the draft */
    record CopiedView(String address, String label, String text) {}

    /** @param address in the earlier declaration */
    record LeftView(String address, String label, String text, String reason) {}

    static CarriedView of(Carried carried, Findings findings) {
        var reasons = findings.inSentences(
                carried.left().stream().map(Carried.Left::why).toList());
        return new CarriedView(
                carried.copied().stream()
                        .map(copied -> new CopiedView(copied.address(), copied.label(), copied.text()))
                        .toList(),
                IntStream.range(0, reasons.size())
                        .mapToObj(i -> left(carried.left().get(i), reasons.get(i)))
                        .toList());
    }

    private static LeftView left(Carried.Left left, Sentence reason) {
        return new LeftView(left.address(), left.label(), left.text(), reason.text());
    }
}
