package cn.zhicheng.declaration.draft;

import java.util.List;

/** One of problem details' {@code errors}, in the form's own words. */
public record FieldProblem(String address, String message, String key) {

    public static List<FieldProblem> of(List<ProblemView> problems) {
        return problems.stream()
                .map(problem -> new FieldProblem(problem.address(), problem.message(), problem.key()))
                .toList();
    }
}
