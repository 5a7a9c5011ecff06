package cn.zhicheng.identity.me;

import cn.zhicheng.identity.applicants.IdNumber;
import cn.zhicheng.identity.applicants.RecogniseApplicant.Refusal;
import cn.zhicheng.kit.web.ProblemException;
import org.springframework.http.HttpStatus;

/** Why a person is not recognised, as problem details; the sentences are in the bundle. */
final class MeProblems {
    private MeProblems() {}

    static ProblemException of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.SignInAgain() -> new ProblemException(HttpStatus.UNAUTHORIZED, "identity-sign-in-again");
            case Refusal.ProvinceUnreachable() -> ProblemException.syncing();
            case Refusal.FactsMissing() -> problem("identity-facts-missing");
            case Refusal.DocumentTaken() -> new ProblemException(HttpStatus.CONFLICT, "identity-document-taken");
            case Refusal.IdNumberWrong(var why) -> ofNumber(why);
        };
    }

    private static ProblemException ofNumber(IdNumber.Reading why) {
        var problem = problem("identity-id-number");
        return switch (why) {
            case IdNumber.Reading.WrongShape(var length) -> problem.at("/idNumber", "idNumber.length", length);
            case IdNumber.Reading.WrongDate(var digits) ->
                problem.at(
                        "/idNumber",
                        "idNumber.date",
                        digits.substring(0, 4),
                        digits.substring(4, 6).replaceFirst("^0", ""),
                        digits.substring(6).replaceFirst("^0", ""));
            case IdNumber.Reading.WrongProvince(var digits) -> problem.at("/idNumber", "idNumber.province", digits);
            case IdNumber.Reading.WrongCheck() -> problem.at("/idNumber", "idNumber.check");
            case IdNumber.Reading.Valid _ -> throw new IllegalArgumentException("a valid number is no refusal");
        };
    }

    private static ProblemException problem(String code) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }
}
