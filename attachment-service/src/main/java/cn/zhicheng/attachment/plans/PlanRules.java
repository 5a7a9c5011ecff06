package cn.zhicheng.attachment.plans;

import cn.zhicheng.attachment.category.CategoryRule;
import java.util.List;

/** What plans ask of proofs. */
public interface PlanRules {
    /** The rules of a plan, in the categories' order. */
    List<CategoryRule> of(String planId);
}
