package cn.zhicheng.committeeplan.conditions;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.kit.web.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 申报条件: public, for reading before there is a plan. */
@RestController
@RequestMapping("/api/conditions")
class ConditionsController {
    private final Conditions conditions;

    ConditionsController(Conditions conditions) {
        this.conditions = conditions;
    }

    @GetMapping
    ClauseSet find(
            @RequestParam String series,
            @RequestParam Level level,
            @RequestParam(defaultValue = "NORMAL") String category,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable String region) {
        return conditions
                .find(series, level, category, year, region, true, true)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "conditions-none"));
    }
}
