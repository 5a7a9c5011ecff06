package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.local.launcher.Launcher.Request;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final Path ROOT = Path.of("/system");

    @Test
    void startsTheWholeDemoInTheUsualPlaceWithoutOptions() {
        var options = request().options();

        assertThat(options).isEqualTo(SystemOptions.usual(ROOT));
        assertThat(options.folder()).isEqualTo(Path.of("/system/.local"));
        assertThat(options.demo()).isTrue();
    }

    @Test
    void takesItsOptions() {
        var request = request("--reset", "--only", "infra", "--data", "/elsewhere");

        assertThat(request.reset()).isTrue();
        assertThat(request.options().services()).isEmpty();
        assertThat(request.options().folder()).isEqualTo(Path.of("/elsewhere"));
        assertThat(request.options().freePorts()).isFalse();
    }

    @Test
    void keepsWhatIsOnTheUsualPortsApartFromASystemOnFreePorts() {
        var options = request("--ports", "free", "--data", "/elsewhere").options();

        assertThat(options.freePorts()).isTrue();
        assertThat(options.folder()).isEqualTo(Path.of("/elsewhere/free-ports"));
    }

    @Test
    void leavesOutAServiceThatIsStartedByHand() {
        assertThat(request("--without", "declaration-service").options().services())
                .hasSize(Service.ALL.size() - 1)
                .doesNotContain("declaration-service");
    }

    @Test
    void refusesToLeaveOutWhatDoesNotExist() {
        assertThatThrownBy(() -> request("--without", "review-service"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("review-service");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> request("--fast"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContainingAll("--fast", "--help");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> request("--data")).isInstanceOf(LaunchException.class);
    }

    private static Request request(String... arguments) {
        return Request.of(arguments, ROOT);
    }
}
