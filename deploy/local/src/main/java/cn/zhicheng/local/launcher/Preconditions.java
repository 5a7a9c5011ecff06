package cn.zhicheng.local.launcher;

import java.util.OptionalLong;

/** What must hold before anything is started. Each refusal says what to do. */
final class Preconditions {

    /** Measured with some room: all processes together, a minute after they are ready. */
    private static final long MEGABYTES_OF_ALL = 3_500;

    private static final long MEGABYTES_OF_COMPONENTS = 1_300;

    private Preconditions() {}

    static void requireFreePorts(PortPlan ports) {
        ports.taken().ifPresent(part -> {
            throw new LaunchException(
                    "端口 %d（%s）已被别的程序占用：请先停止那个程序，或用 --ports free 另选空闲端口。".formatted(ports.of(part), part));
        });
    }

    static void requireMemory(OptionalLong availableMegabytes, boolean services) {
        var needed = services ? MEGABYTES_OF_ALL : MEGABYTES_OF_COMPONENTS;
        if (availableMegabytes.isPresent() && availableMegabytes.getAsLong() < needed) {
            throw new LaunchException(
                    "可用内存只有 %d MB，需要大约 %d MB：请先关闭一些程序。".formatted(availableMegabytes.getAsLong(), needed));
        }
    }
}
