package cn.zhicheng.declaration.office;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.draft.ReceiptView;
import cn.zhicheng.declaration.draft.TimelineEntryView;
import java.util.List;
import java.util.Map;

/**
 * A submitted declaration as an office on its route reads it.
 *
 * @param content of the last submission; the ID number is masked, in full it is on the printed form only
 */
record OfficeDossierView(
        String id,
        DeclarationStage stage,
        String stageLabel,
        int round,
        ReceiptView receipt,
        List<TimelineEntryView> timeline,
        Map<String, Object> content) {}
