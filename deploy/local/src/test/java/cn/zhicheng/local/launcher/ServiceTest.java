package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.local.RepositoryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceTest {

    private static final Path ROOT = RepositoryFolder.root();
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{((?:ZHICHENG|S3|KAFKA|MONGODB|KEYCLOAK|PROVINCE)_[A-Z0-9_]+)[:}]");

    /** Settings of the deployment that have a default for one machine. */
    private static final Set<String> OPTIONAL = Set.of("ZHICHENG_CLAMAV_ADDRESS");

    @ParameterizedTest
    @MethodSource("all")
    void findsEveryVariableThatItsSettingsName(Service service, @TempDir Path folder) throws IOException {
        var settings = ROOT.resolve(service.name()).resolve("src/main/resources/application.yml");
        var environment = new SystemEnvironment(
                        SystemOptions.usual(ROOT),
                        PortPlan.usual(),
                        Secrets.keptIn(folder.resolve("secrets.properties")))
                .of(service, service.port(), service.managementPort());

        var missing = new TreeSet<>(variables(settings));
        missing.removeAll(environment.keySet());
        missing.removeAll(OPTIONAL);

        assertThat(missing).isEmpty();
    }

    @Test
    void isKnownToOthersByItsVariable() {
        assertThat(Service.named("org-binding-service").urlVariable()).isEqualTo("ZHICHENG_ORG_BINDING_URL");
    }

    private static List<Service> all() {
        return Service.ALL;
    }

    private static Set<String> variables(Path settings) throws IOException {
        return VARIABLE.matcher(Files.readString(settings))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
