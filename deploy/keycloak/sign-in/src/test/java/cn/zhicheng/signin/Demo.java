package cn.zhicheng.signin;

import cn.zhicheng.local.RepositoryFolder;
import cn.zhicheng.signin.DemoAccounts.DemoAccount;
import java.nio.file.Path;

/** The demo's people, as the file beside the realms names them. */
final class Demo {
    static final Path FOLDER = RepositoryFolder.root().resolve("deploy/keycloak");
    private static final DemoAccounts ACCOUNTS = DemoAccounts.read(FOLDER.resolve("demo/demo-accounts.json"));

    private Demo() {}

    static DemoAccount account(String username) {
        return ACCOUNTS.named(username);
    }

    static DemoAccounts accounts() {
        return ACCOUNTS;
    }
}
