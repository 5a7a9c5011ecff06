package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PreconditionsTest {

    @Test
    void nameThePortThatSomebodyUsesAndWhatToDo() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new PortPlan(Map.of("kafka", other.getLocalPort()));

            assertThatThrownBy(() -> Preconditions.requireFreePorts(ports))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContainingAll("" + other.getLocalPort(), "kafka", "已被别的程序占用", "--ports free");
        }
    }

    @Test
    void acceptPortsThatNobodyUses() {
        assertThatCode(() -> Preconditions.requireFreePorts(PortPlan.free())).doesNotThrowAnyException();
    }

    @Test
    void sayHowMuchMemoryIsMissing() {
        var available = Memory.availableMegabytes("MemTotal: 8000000 kB\nMemAvailable:    1024000 kB\n");

        assertThatThrownBy(() -> Preconditions.requireMemory(available, 7))
                .isInstanceOf(LaunchException.class)
                .hasMessageContainingAll("1000 MB", "3540 MB");
    }

    @Test
    void leaveMemoryAloneWhereTheKernelDoesNotTellIt() {
        assertThatCode(() -> Preconditions.requireMemory(OptionalLong.empty(), 7))
                .doesNotThrowAnyException();
    }
}
