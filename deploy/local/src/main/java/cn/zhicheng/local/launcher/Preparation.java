package cn.zhicheng.local.launcher;

import cn.zhicheng.local.keycloak.KeycloakHome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must lie on the disk before anything is started. */
final class Preparation {

    /** The line of it on the console. */
    static final String PART = "build";

    private final SystemOptions options;
    private final Progress progress;
    private final Build build;

    Preparation(SystemOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.build = new Build(options.root(), options.logs(), Clock.systemUTC());
    }

    /** Builds what is out of date, and unpacks; gives the services' homes by their names. */
    Map<String, ServiceHome> run() {
        var from = System.nanoTime();
        if (options.build()) build();
        else if (servesPages() && build.isWebMissing()) buildWeb();
        prepareKeycloak();
        var homes = unpack();
        progress.changed(PART, new Progress.State.Ready(Duration.ofNanos(System.nanoTime() - from)));
        return homes;
    }

    private void build() {
        var modules = build.modulesOutOfDate(options.startedServices());
        if (!modules.isEmpty()) {
            say("正在构建 Java 模块 " + modules.size() + " 个");
            build.buildModules(modules);
        }
        if (servesPages() && build.isWebOutOfDate()) buildWeb();
    }

    private boolean servesPages() {
        return options.services().contains("gateway-service");
    }

    private void buildWeb() {
        say("正在构建网页");
        build.buildWeb();
    }

    private void prepareKeycloak() {
        if (KeycloakHome.isPrepared(options.root())) return;
        say("正在准备 Keycloak（仅第一次）");
        KeycloakHome.prepare(options.root());
    }

    private Map<String, ServiceHome> unpack() {
        var all = options.root().resolve("target/services");
        Path log = options.logs().resolve("build.log");
        var homes = new LinkedHashMap<String, ServiceHome>();
        for (var service : options.startedServices()) {
            homes.put(service.name(), ServiceHome.of(service, build.jar(service.name()), all, log));
        }
        return homes;
    }

    private void say(String what) {
        progress.changed(PART, new Progress.State.Preparing(what));
    }
}
