package cn.zhicheng.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause asks of the facts of a declaration: data with parameters, no expression to parse. In JSON the member
 * {@code is} names the kind.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Predicate.AnyOf.class, name = "anyOf"),
    @JsonSubTypes.Type(value = Predicate.AllOf.class, name = "allOf"),
    @JsonSubTypes.Type(value = Predicate.Path.class, name = "path"),
    @JsonSubTypes.Type(value = Predicate.Appraised.class, name = "appraised"),
    @JsonSubTypes.Type(value = Predicate.Tested.class, name = "tested"),
    @JsonSubTypes.Type(value = Predicate.Trained.class, name = "trained"),
    @JsonSubTypes.Type(value = Predicate.Pledged.class, name = "pledged"),
    @JsonSubTypes.Type(value = Predicate.Attested.class, name = "attested"),
    @JsonSubTypes.Type(value = Predicate.Cited.class, name = "cited"),
    @JsonSubTypes.Type(value = Predicate.Judged.class, name = "judged")
})
public sealed interface Predicate {

    /** At least one of them. */
    record AnyOf(List<Predicate> of) implements Predicate {}

    /** All of them. */
    record AllOf(List<Predicate> of) implements Predicate {}

    /**
     * One way by degree and years; what is absent is not asked.
     *
     * @param degree the degree of the declared education
     * @param educations GB/T 4658 codes of the declared education, one of them
     * @param doubleDegree the declared education bears two bachelor's degrees
     * @param workYears complete years of work since the declared education
     * @param specialtyYears complete years in the specialty, counted after the degree
     * @param post appointed to a post of that level for that many years (岗位年限, from 聘任时间)
     * @param qualification holder of a title of that level for that many years (资格年限, from 取得时间)
     */
    record Path(
            @Nullable Degree degree,
            @Nullable List<String> educations,
            @Nullable Boolean doubleDegree,
            @Nullable Integer workYears,
            @Nullable Integer specialtyYears,
            @Nullable Tenure post,
            @Nullable Tenure qualification)
            implements Predicate {}

    /** Complete years on one level. */
    record Tenure(Level level, int years) {}

    /** The last {@code years} annual appraisals are all of that result or better. */
    record Appraised(int years, String atLeast) implements Predicate {}

    /** Proficiency test of the declared level and specialty, at least the plan's line, taken within {@code validYears}. */
    record Tested(int validYears) implements Predicate {}

    /** Continuing education: hours in each of the last {@code years} years, {@code professional} of them professional. */
    record Trained(int hours, int professional, int years) implements Predicate {}

    /** The integrity pledge was made. */
    record Pledged() implements Predicate {}

    /** The applicant attests it by answering the field at {@code address}. */
    record Attested(String address) implements Predicate {}

    /** A record of one of these lists cites the clause ({@code /works}, {@code /achievements/papers}, …). */
    record Cited(List<String> lists) implements Predicate {}

    /** Only people can judge it. */
    record Judged() implements Predicate {}

    /** Academic degrees, GB/T 6864 digit 1: 2, 3, 4. */
    enum Degree {
        DOCTOR,
        MASTER,
        BACHELOR
    }
}
