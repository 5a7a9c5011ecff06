package cn.zhicheng.declaration.cases;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.lifecycle.Overview;
import cn.zhicheng.declaration.lifecycle.Overviews;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.lifecycle.Progress;
import cn.zhicheng.declaration.plans.ChineseTime;
import cn.zhicheng.declaration.plans.Plans;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 我的办件: every declaration of a person, with what to do next. */
@Service
class ListCases {
    private final Overviews overviews;
    private final Plans plans;
    private final Clock clock;

    ListCases(Overviews overviews, Plans plans, Clock clock) {
        this.overviews = overviews;
        this.plans = plans;
        this.clock = clock;
    }

    Paged<CaseView> of(PersonId me, PageQuery page) {
        var found = overviews.ofPerson(me, page.skip(), page.size());
        return Paged.of(
                page, found.total(), found.items().stream().map(this::view).toList());
    }

    private CaseView view(Overview one) {
        var closesAt = Optional.ofNullable(one.resubmitBefore())
                .or(() -> plans.current(one.plan().id()).map(PlanState::closesAt))
                .orElse(null);
        var number = one.receiptNumber();
        return new CaseView(
                one.id().value(),
                one.title(),
                one.stage(),
                one.stageLabel(),
                one.plan().committeeName(),
                one.plan().name(),
                one.plan().year(),
                one.updatedAt(),
                number == null ? null : Progress.printed(number, one.round()),
                one.submittedAt(),
                closesAt,
                next(one, closesAt));
    }

    private String next(Overview one, @Nullable Instant closesAt) {
        return switch (one.stage()) {
            case DRAFT -> draft(closesAt);
            case SUBMITTED -> "等待推荐单位和职改办审核；开始审核前可以撤回。";
            case UNDER_AUDIT -> "职改办正在审核，请留意结果。";
            case RETURNED -> "请按一次性告知补正" + (closesAt == null ? "。" : "，" + ChineseTime.of(closesAt) + " 前重新提交。");
            case ACCEPTED, UNDER_REVIEW -> "等待评审结果。";
            case PASSED -> "公示期满后发证。";
            case CERTIFIED -> "证书可以在职称电子证书中查看。";
            case REJECTED, NOT_PASSED -> "请查看原因；如有疑问请联系评委会办事机构。";
            case LAPSED -> "逾期未补正，本次申报已结束。";
            case DISCARDED -> "已作废，可以重新申报。";
            case CANCELLED -> "计划已取消，可以选择其他评审计划。";
        };
    }

    private String draft(@Nullable Instant closesAt) {
        if (closesAt == null) {
            return "继续填报。";
        }
        return clock.instant().isBefore(closesAt) ? "继续填报，请在 " + ChineseTime.of(closesAt) + " 前提交。" : "计划已截止，填报内容仍保留。";
    }
}
