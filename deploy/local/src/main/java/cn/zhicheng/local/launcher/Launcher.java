package cn.zhicheng.local.launcher;

import cn.zhicheng.local.RepositoryFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What {@code ./run} runs. */
public final class Launcher {

    private static final String HELP = """
            用法：./run [选项]
              （无选项）        启动整个系统，数据保留在 .local/
              --reset           先清除 .local/ 里的全部数据和密钥，从头开始
              --only infra      只启动组件（文档库、Kafka、对象存储、Keycloak），并列出各服务需要的设置，供在 IDE 里启动服务
              --without 服务    不启动这一个服务（可重复），由您在 IDE 里启动，例如 --without declaration-service
              --data 目录       数据、日志和密钥放在另一个目录
              --ports free      使用任意空闲端口，在数据目录下的 free-ports/ 里另起一套，下次启动时清空
              --no-demo         没有演示人员和演示数据
              --no-build        不检查源代码是否有变化，直接启动
              --no-cache        不制作启动缓存
            停止：Ctrl-C
            """;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Clock clock = Clock.systemUTC();
    private final CountDownLatch startOver = new CountDownLatch(1);
    private volatile @Nullable LocalSystem system;

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(new Launcher().run(args));
    }

    private int run(String[] args) {
        try {
            var request = Request.of(args, RepositoryFolder.root());
            if (request.help()) {
                out.print(HELP);
                return 0;
            }
            launch(request);
            return 0;
        } catch (LaunchException e) {
            out.println();
            out.println("错误：" + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            return 130;
        }
    }

    private void launch(Request request) throws InterruptedException {
        if (request.reset()) {
            LocalSystem.reset(request.options().folder());
            out.println("已清除 " + request.options().folder());
        }
        var options = request.options();
        var terminal = System.console() != null && System.console().isTerminal();
        var progress = new ConsoleProgress(out, terminal, options.root(), LocalSystem.labels(options));
        out.println("职称申报平台，数据在 " + options.folder());
        stopAtTheEnd(Thread.currentThread());
        var started = start(options, progress);
        progress.settle();
        if (options.services().size() < Service.ALL.size()) tellSettings(started, options);
        else welcome(started, options);
        Thread.sleep(Long.MAX_VALUE);
    }

    private LocalSystem start(SystemOptions options, Progress progress) throws InterruptedException {
        try {
            var started = LocalSystem.start(options, progress);
            system = started;
            return started;
        } finally {
            startOver.countDown();
        }
    }

    /** Ctrl-C, SIGTERM, the end of the terminal: the virtual machine ends only after the system has. */
    private void stopAtTheEnd(Thread starter) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starter), "stop"));
    }

    private void stop(Thread starter) {
        // A start that is under way stops what it has begun.
        if (startOver.getCount() > 0) starter.interrupt();
        try {
            startOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var running = system;
        if (running == null) return;
        out.println("正在停止…");
        running.close();
        out.println("已停止。");
    }

    private void welcome(LocalSystem started, SystemOptions options) {
        out.println();
        out.println("系统已就绪： " + started.url());
        if (options.demo()) {
            out.println();
            out.println("演示账号（账号  密码，仅用于演示）：");
            tellAccounts(options);
        }
        out.println();
        out.println("日志： " + options.root().relativize(started.logs()) + "/");
        out.println(options.demo() ? "按回车键显示新的验证码，按 Ctrl-C 停止。" : "按 Ctrl-C 停止。");
        if (options.demo()) Thread.ofPlatform().daemon().start(() -> tellAccountsAgain(options));
    }

    private void tellAccounts(SystemOptions options) {
        var now = clock.instant();
        DemoAccount.of(SystemEnvironment.demoAccounts(options.root()))
                .forEach(account -> out.println(account.line(now)));
    }

    private void tellAccountsAgain(SystemOptions options) {
        try {
            for (var read = System.in.read(); read >= 0; read = System.in.read()) {
                if (read == '\n') tellAccounts(options);
            }
        } catch (IOException e) {
            // No keyboard any more.
        }
    }

    private void tellSettings(LocalSystem started, SystemOptions options) {
        var file = options.folder().resolve("settings.env");
        try {
            PrivateFile.write(file, started.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
        out.println("已就绪。在 IDE 里启动服务时使用下列环境变量（也在文件 " + file + "，含密钥，勿外传）：");
        started.settings().forEach((name, value) -> out.println("  " + name + "=" + value));
        out.println();
        out.println("按 Ctrl-C 停止。");
    }

    /** What the command line asks for. */
    record Request(boolean help, boolean reset, SystemOptions options) {

        static Request of(String[] args, Path root) {
            var help = false;
            var reset = false;
            var options = SystemOptions.usual(root);
            for (var i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--help", "-h" -> help = true;
                    case "--reset" -> reset = true;
                    case "--no-demo" -> options = options.withoutDemo();
                    case "--no-build" -> options = options.withoutBuild();
                    case "--no-cache" -> options = options.withoutRecordingCaches();
                    case "--only" -> {
                        requireValue(args, ++i, "--only", "infra");
                        options = options.withoutServices();
                    }
                    case "--without" -> options = without(options, value(args, ++i, "--without"));
                    case "--ports" -> {
                        requireValue(args, ++i, "--ports", "free");
                        options = options.withFreePorts();
                    }
                    case "--data" -> options = options.withFolder(Path.of(value(args, ++i, "--data")));
                    default -> throw new LaunchException("不认识的选项 " + args[i] + "：./run --help 列出全部选项。");
                }
            }
            if (options.freePorts())
                options = options.withFolder(options.folder().resolve("free-ports"));
            return new Request(help, reset, options);
        }

        private static SystemOptions without(SystemOptions options, String service) {
            try {
                return options.without(service);
            } catch (IllegalArgumentException e) {
                throw new LaunchException("没有名为 " + service + " 的服务。", e);
            }
        }

        private static void requireValue(String[] args, int index, String option, String only) {
            if (!value(args, index, option).equals(only)) {
                throw new LaunchException(option + " 后面只能是 " + only + "。");
            }
        }

        private static String value(String[] args, int index, String option) {
            if (index == args.length) throw new LaunchException(option + " 后面缺少一个值。");
            return args[index];
        }
    }
}
