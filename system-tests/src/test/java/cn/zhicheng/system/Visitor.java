package cn.zhicheng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a window of a browser, who finds things as people do: by what they are called. */
record Visitor(Page page) {
    static final LocatorAssertions.IsVisibleOptions SLOWLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    void goTo(String path) {
        page.navigate(WholeSystem.url() + path);
    }

    /** From 个人账号登录入口 on this page to the page behind it. */
    void signIn(String username, String password) {
        link("个人账号登录入口").first().click();
        giveNameAndPassword(username, password);
    }

    void giveNameAndPassword(String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(url -> !url.contains("/auth/"));
        page.locator("h1").first().waitFor();
    }

    /** Signs in on the way to a page of the person's own. */
    void signInAt(String path, String username, String password) {
        goTo(path);
        signIn(username, password);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator exactButton(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator inDialog(String button) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    /** The control of a field, by its address. */
    Locator field(String address) {
        return page.locator("[id='" + address + "']");
    }

    void sees(String heading) {
        assertThat(heading(heading).first()).isVisible(SLOWLY);
    }

    /** What the strip under the header says about saving. */
    void readsOfSaving(String words) {
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible(SLOWLY);
    }
}
