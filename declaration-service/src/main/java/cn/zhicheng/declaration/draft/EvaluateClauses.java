package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.conditions.Conditions;
import cn.zhicheng.declaration.conditions.Evaluation;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Holds the plan's conditions against a declaration; empty where the plan names none. */
@Service
class EvaluateClauses {

    Optional<Evaluation> of(Answered answered) {
        var answers = answered.answers();
        return Optional.ofNullable(answers.facts().plan().clauses()).map(set -> Conditions.evaluate(set, answers));
    }
}
