package cn.zhicheng.declaration.form.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.form.numbers.CreditCode.Verdict;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Of generated numbers the right check passes, and whichever one digit is changed, the check says so. */
class CheckDigitsCatchEverySlipTest {
    private static final String DIGITS = "0123456789";
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @RepeatedTest(100)
    void inAnIssn(RepetitionInfo seed) {
        holds(digits(random(seed), 7), "0123456789X", 0, Issn::isRight);
    }

    @RepeatedTest(100)
    void inAnIsbn(RepetitionInfo seed) {
        holds("978" + digits(random(seed), 9), DIGITS, 3, Isbn::isRight);
    }

    @RepeatedTest(100)
    void inAnIsbnOfTenDigits(RepetitionInfo seed) {
        holds(digits(random(seed), 9), "0123456789X", 0, Isbn::isRight);
    }

    @RepeatedTest(100)
    void inAPatentNumber(RepetitionInfo seed) {
        var random = random(seed);
        var number = "20%02d%d%s".formatted(10 + random.nextInt(15), 1 + random.nextInt(3), digits(random, 7));
        holds(
                number,
                "0123456789X",
                2,
                written -> PatentNumber.parse("ZL" + written.substring(0, 12) + "." + written.substring(12))
                        .filter(PatentNumber::checked)
                        .isPresent());
    }

    @RepeatedTest(100)
    void inACreditCode(RepetitionInfo seed) {
        var random = random(seed);
        var code = random.ints(17, 0, CREDIT.length())
                .mapToObj(i -> String.valueOf(CREDIT.charAt(i)))
                .collect(Collectors.joining());
        holds(
                code,
                CREDIT,
                0,
                written ->
                        CreditCode.check(written) == Verdict.RIGHT || CreditCode.check(written) == Verdict.INNER_WRONG);
    }

    /** Exactly one check fits, and no other character at any place from {@code first} on does. */
    private static void holds(String body, String alphabet, int first, Predicate<String> isRight) {
        var right = alphabet.chars()
                .mapToObj(check -> body + (char) check)
                .filter(isRight)
                .toList();
        assertThat(right).as(body).hasSize(1);
        var number = right.getFirst();
        for (int i = first; i < number.length(); i++) {
            for (var other : (alphabet.equals(CREDIT) || i == number.length() - 1 ? alphabet : DIGITS).toCharArray()) {
                if (other == number.charAt(i)) continue;
                var slipped = number.substring(0, i) + other + number.substring(i + 1);
                assertThat(isRight.test(slipped))
                        .as("%s for %s", slipped, number)
                        .isFalse();
            }
        }
    }

    private static RandomGenerator random(RepetitionInfo seed) {
        return new SplittableRandom(seed.getCurrentRepetition());
    }

    private static String digits(RandomGenerator random, int length) {
        return random.ints(length, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }
}
