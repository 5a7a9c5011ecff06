package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.draft.ReceiptView.PaperView;
import cn.zhicheng.declaration.lifecycle.ChoiceView;
import cn.zhicheng.declaration.lifecycle.FormReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as its owner sees it.
 *
 * @param personFacts values of all read-only fields by field address, and of plan flags ({@code plan.testRequired})
 * @param parts by address, tombstones included
 * @param order the ids of a list's records by the list's address
 * @param notice what a return asks for
 */
record DeclarationView(
        String id,
        DeclarationStage stage,
        String stageLabel,
        int round,
        int returns,
        long contentVersion,
        FormReference form,
        Map<String, Object> personFacts,
        List<ChoiceView> choices,
        PlanSummaryView plan,
        @Nullable EmployerView employer,
        Map<String, PartState> parts,
        Map<String, List<String>> order,
        @Nullable ReceiptView receipt,
        @Nullable NoticeView notice,
        List<TimelineEntryView> timeline,
        List<Action> actions,
        Instant serverTime) {

    /** What the owner may do now. */
    enum Action {
        EDIT,
        SUBMIT,
        WITHDRAW,
        DISCARD
    }

    record PlanSummaryView(
            String id,
            String name,
            int year,
            Instant opensAt,
            Instant closesAt,
            String committeeId,
            String committeeName,
            @Nullable PaperView paper,
            @Nullable ContactView contact) {}

    record ContactView(String name, String phone) {}

    record EmployerView(String id, String name, @Nullable String creditCode) {}

    record NoticeView(Instant deadline, List<NoticeItemView> items) {}

    record NoticeItemView(String address, String remark) {}
}
