package cn.zhicheng.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An applicant's confirmed employer and since when; both absent while there is none. */
public record BindingState(
        String applicantId,
        @Nullable String employerId,
        @Nullable Instant since) {}
