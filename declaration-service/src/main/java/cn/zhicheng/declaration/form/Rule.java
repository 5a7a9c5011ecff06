package cn.zhicheng.declaration.form;

import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that has to hold between fields, rows or dates at a submission. A rule is found by this type: a public class
 * with a constructor without arguments in {@code cn.zhicheng.declaration.form.rules}.
 */
public interface Rule {

    /** The addresses that it reads, without records: {@code /education/kinds}. The start refuses one that is not there. */
    Set<String> reads();

    /** What is wrong; nothing when it holds or can't be judged yet. */
    Stream<Finding> check(Answers answers);
}
