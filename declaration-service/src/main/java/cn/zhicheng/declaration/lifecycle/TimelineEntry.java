package cn.zhicheng.declaration.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a declaration.
 *
 * @param by the applicant ({@link #APPLICANT}), the clock ({@link #CLOCK}) or an office's id
 * @param round of which submission it speaks; 0 before the first
 */
public record TimelineEntry(
        Instant at,
        What what,
        String by,
        int round,
        @Nullable String reason) {
    public static final String APPLICANT = "applicant";
    public static final String CLOCK = "clock";

    /** The kinds of happenings; the label is what people read. */
    public enum What {
        STARTED("开始申报"),
        SUBMITTED("提交申报"),
        WITHDRAWN("撤回申报"),
        TAKEN("开始审核"),
        RETURNED("退回补正"),
        ACCEPTED("受理"),
        REJECTED("不予受理"),
        LAPSED("逾期未补正，视为放弃"),
        DISCARDED("作废草稿"),
        CANCELLED("计划取消");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
