package cn.zhicheng.signin;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/** Somebody who registers at the provincial platform; every one has an ID number of their own. */
public record Citizen(String username, String name, String idNumber, String phone, String email) {
    public static final String PASSWORD = "Shenbao-2026";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** A new person: a number that exists by its form, born between 1960 and 1999. */
    public static Citizen someone() {
        return bornOn(LocalDate.of(1960, 1, 1).plusDays(RANDOM.nextInt(14_600)));
    }

    /** A new person of that day of birth. */
    public static Citizen bornOn(LocalDate birth) {
        var first = "420106" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + (100 + RANDOM.nextInt(900));
        var username = "c" + UUID.randomUUID().toString().substring(0, 8);
        return new Citizen(username, "测试人", checked(first), "13912345678", "");
    }

    /** The same person under that name for signing in. */
    public Citizen called(String username) {
        return new Citizen(username, name, idNumber, phone, email);
    }

    /** The same person with that address. */
    public Citizen withEmail(String email) {
        return new Citizen(username, name, idNumber, phone, email);
    }

    /** From the sign-in page of the provincial platform to the end. */
    public HttpPage register(HttpBrowser browser, HttpPage signInPage) {
        return browser.submit(
                browser.open(signInPage.link("注册")),
                Map.of(
                        "username", username,
                        "password", PASSWORD,
                        "password-confirm", PASSWORD,
                        "name", name,
                        "id_type", "RESIDENT_ID",
                        "id_number", idNumber,
                        "phone", phone,
                        "email", email));
    }

    /** Registers and signs in at once, as the pages do. */
    public Tokens registered(SignIn signIn) {
        var browser = new HttpBrowser();
        return signIn.tokens(browser, Map.of("kc_idp_hint", "hubei-gov"), page -> register(browser, page));
    }

    private static String checked(String first) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first.charAt(i) - '0');
        }
        return first + "10X98765432".charAt(sum % 11);
    }
}
