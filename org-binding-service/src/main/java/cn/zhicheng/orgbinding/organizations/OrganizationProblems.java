package cn.zhicheng.orgbinding.organizations;

import cn.zhicheng.kit.web.ProblemException;
import cn.zhicheng.orgbinding.organizations.RegisterOrganization.Refusal;
import org.springframework.http.HttpStatus;

/** Refusals of an organization as problem details; the sentences are in the bundle. */
final class OrganizationProblems {
    private OrganizationProblems() {}

    static ProblemException of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.SuperiorUnknown() -> problem("organization-superior").at("/superiorId");
            case Refusal.RegionUnknown() -> problem("organization-region").at("/regionCode");
            case Refusal.NameTaken() ->
                new ProblemException(HttpStatus.CONFLICT, "organization-name-taken").at("/name");
            case Refusal.CreditCodeTaken() ->
                new ProblemException(HttpStatus.CONFLICT, "organization-code-taken").at("/creditCode");
            case Refusal.CreditCodeWrong(var why) -> ofCode(why);
        };
    }

    private static ProblemException ofCode(CreditCode.Reading why) {
        var invalid = problem("invalid");
        return switch (why) {
            case CreditCode.Reading.WrongLength(var length) -> invalid.at("/creditCode", "creditCode.length", length);
            case CreditCode.Reading.WrongCharacter(var character)
            when character == 'O' || character == 'I' ->
                invalid.at("/creditCode", "creditCode.letter", character, character == 'O' ? "0" : "1");
            case CreditCode.Reading.WrongCharacter(var character) ->
                invalid.at("/creditCode", "creditCode.character", character);
            case CreditCode.Reading.WrongCheck() -> invalid.at("/creditCode", "creditCode.check");
            case CreditCode.Reading.Valid _ -> throw new IllegalArgumentException("a valid code is no refusal");
        };
    }

    private static ProblemException problem(String code) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }
}
