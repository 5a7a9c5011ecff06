package cn.zhicheng.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Every screen that the tests look at: kept as a picture, searched by axe, its buttons remembered. */
final class Screens {
    private static final Set<String> NAMES_SEEN = new TreeSet<>();
    private static final String ENLARGE = "document.documentElement.dataset.text = 'large'";
    private static final String NORMAL = "delete document.documentElement.dataset.text";

    private Screens() {}

    /** Keeps a picture of the whole screen; axe finds nothing in it, nor with larger text. */
    static void look(Page page, String name) {
        // What sticks to the top of the window would lie over the middle of the picture.
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Browsing.SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png")));
        remember(page);
        isAccessible(page, name);
        page.evaluate(ENLARGE);
        isAccessible(page, name + " with larger text");
        page.evaluate(NORMAL);
    }

    /** What the buttons, links and tabs of all screens so far are called. */
    static Set<String> namesSeen() {
        return Set.copyOf(NAMES_SEEN);
    }

    /** Takes down what is called how on this screen. */
    static void remember(Page page) {
        var names = page.evaluate("""
                [...document.querySelectorAll('button, a, summary, label, [role=tab], [role=button], h1, h2, h3')]
                  .flatMap(e => [e.innerText, e.getAttribute('aria-label')])
                  .filter(name => name).map(name => name.trim())
                """);
        if (names instanceof Collection<?> list) list.forEach(name -> NAMES_SEEN.add(String.valueOf(name)));
    }

    private static void isAccessible(Page page, String name) {
        var violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                        .toList();
        assertThat(violations).as("what axe finds on " + name).isEmpty();
    }
}
