package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.contracts.PlanState.Contact;
import cn.zhicheng.contracts.PlanState.Paper;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks, frozen when it is published.
 *
 * @param reviewCategory as printed: 中级工程师
 * @param testLine lowest score of the proficiency test that counts; absent = no test is asked
 * @param clauseSets the conditions, one set for each level and category of declarations
 */
public record Rules(
        String reviewCategory,
        List<String> series,
        List<String> specialtyGroups,
        List<Level> levels,
        List<String> declarationCategories,
        @Nullable BigDecimal testLine,
        boolean hoursRequired,
        boolean proofPerWork,
        List<AttachmentRule> attachments,
        List<String> notes,
        Paper paper,
        Contact contact,
        List<ClauseSet> clauseSets) {}
