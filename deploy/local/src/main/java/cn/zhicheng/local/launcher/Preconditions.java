package cn.zhicheng.local.launcher;

import java.util.OptionalLong;

/** What must hold before anything is started. Each refusal says what to do. */
final class Preconditions {

    /** Measured with some room, a minute after they are ready. */
    private static final int MEGABYTES_OF_COMPONENTS = 1_300;

    private static final int MEGABYTES_OF_A_SERVICE = 320;

    private Preconditions() {}

    static void requireFreePorts(PortPlan ports) {
        ports.taken().ifPresent(part -> {
            throw new LaunchException(
                    "端口 %d（%s）已被别的程序占用：请先停止那个程序，或用 --ports free 另选空闲端口。".formatted(ports.of(part), part));
        });
    }

    static void requireMemory(OptionalLong availableMegabytes, int services) {
        var needed = MEGABYTES_OF_COMPONENTS + services * MEGABYTES_OF_A_SERVICE;
        if (availableMegabytes.isPresent() && availableMegabytes.getAsLong() < needed) {
            throw new LaunchException(
                    "可用内存只有 %d MB，需要大约 %d MB：请先关闭一些程序。".formatted(availableMegabytes.getAsLong(), needed));
        }
    }
}
