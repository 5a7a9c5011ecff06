package cn.zhicheng.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stand-in for the provincial platform registers people with real and unique ID numbers. */
class RegistrationTest {
    private static final SignIn SIGN_IN = RunningRealms.shared().signIn();

    @Test
    void leadsStraightToASignedInApplicant() {
        assertThat(Citizen.someone().registered(SIGN_IN).personId()).startsWith("hubei-gov.");
    }

    @Test
    void refusesAWrongCheckDigit() {
        assertThat(refusal("420106198905261510")).contains("身份证号最后一位与前面对不上");
    }

    @Test
    void refusesABirthdayThatNeverWas() {
        assertThat(refusal("420106198902301514")).contains("生日不存在");
    }

    @Test
    void refusesANumberOfTheWrongLength() {
        assertThat(refusal("198905261525")).contains("身份证号应为 18 位");
    }

    @Test
    void refusesANumberThatSomebodyElseRegistered() {
        assertThat(refusal("420106198905261511")).contains("这个证件号码已经注册过");
    }

    private static String refusal(String idNumber) {
        var someone = new Citizen("someone", "某人", idNumber, "13912345678", "");
        var browser = new HttpBrowser();
        var page = browser.open(SIGN_IN.authorization(SignIn.random(), Map.of("kc_idp_hint", "hubei-gov")));
        return someone.register(browser, page).text();
    }
}
