package cn.zhicheng.declaration.conditions;

import cn.zhicheng.contracts.ClauseSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan's conditions held against one declaration. It advises and never refuses a submission.
 *
 * @param asOf years count as complete years up to this day
 * @param groups what has to be met together, or instead of each other
 * @param neededAchievements how many achievement clauses have to be cited
 * @param citedAchievements how many are
 */
public record Evaluation(
        String setId,
        int version,
        LocalDate asOf,
        List<Item> items,
        List<Group> groups,
        int neededAchievements,
        int citedAchievements) {

    public Evaluation {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
    }

    /**
     * One clause.
     *
     * @param reason in Chinese, with the facts and the arithmetic
     * @param evidence addresses of the fields and records that it rests on
     * @param records the same as records and sections, with the proofs of each
     * @param missing a sentence that says what still has to be filled in or proved; absent where nothing helps or lacks
     */
    public record Item(
            String code,
            ClauseSet.ClauseKind kind,
            String text,
            Verdict verdict,
            String reason,
            List<String> evidence,
            List<Proven> records,
            @Nullable String missing) {

        public Item {
            evidence = List.copyOf(evidence);
            records = List.copyOf(records);
        }
    }

    /**
     * A record or section that a clause rests on.
     *
     * @param label as people call it: 论文“××”
     */
    public record Proven(String address, String label, List<Proof> proofs) {
        public Proven {
            proofs = List.copyOf(proofs);
        }
    }

    /** @param name that the system gave: 社保明细-1.pdf */
    public record Proof(String id, String name) {}

    /** How many clauses of a group are needed. */
    public enum GroupRule {
        ALL,
        ANY,
        AT_LEAST
    }

    /**
     * The clauses of one kind.
     *
     * @param needed how many are, where the rule is AT_LEAST
     */
    public record Group(
            ClauseSet.ClauseKind kind,
            String label,
            GroupRule rule,
            @Nullable Integer needed,
            List<String> codes,
            Verdict verdict) {

        public Group {
            codes = List.copyOf(codes);
        }
    }
}
