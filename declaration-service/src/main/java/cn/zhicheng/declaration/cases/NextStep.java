package cn.zhicheng.declaration.cases;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.plans.ChineseTime;
import java.time.Instant;

/** What comes next in a case, as 我的办件 says it. */
final class NextStep {
    private NextStep() {}

    /** @param until end of the plan's window, after a return the notice's deadline */
    static String of(DeclarationStage stage, Instant until, Instant now) {
        return switch (stage) {
            case DRAFT -> draft(until, now);
            case SUBMITTED -> "等待推荐单位和职改办审核；开始审核前可以撤回。";
            case UNDER_AUDIT -> "职改办正在审核，请留意结果。";
            case RETURNED -> "请按一次性告知补正，" + ChineseTime.of(until) + " 前重新提交。";
            case ACCEPTED, UNDER_REVIEW -> "等待评审结果。";
            case PASSED -> "公示期满后发证。";
            case CERTIFIED -> "证书可以在职称电子证书中查看。";
            case REJECTED, NOT_PASSED -> "请查看原因；如有疑问请联系评委会办事机构。";
            case LAPSED -> "逾期未补正，本次申报已结束。";
            case DISCARDED -> "已作废，可以重新申报。";
            case CANCELLED -> "计划已取消，可以选择其他评审计划。";
        };
    }

    private static String draft(Instant until, Instant now) {
        return now.isBefore(until) ? "继续填报，请在 " + ChineseTime.of(until) + " 前提交。" : "计划已截止，填报内容仍保留。";
    }
}
