package cn.zhicheng.orgbinding.organizations;

import cn.zhicheng.contracts.OrganizationKind;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Loads the demonstration employers once; what is there is left as it is. */
@Component
@Order(2)
@ConditionalOnProperty("zhicheng.demo")
class DemonstrationEmployersLoader implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationEmployersLoader.class);

    private final Organizations organizations;

    DemonstrationEmployersLoader(Organizations organizations) {
        this.organizations = organizations;
    }

    record Seed(int version, List<Entry> employers) {}

    record Entry(
            String id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            String superior) {}

    @Override
    public void run(ApplicationArguments args) {
        for (var entry : read().employers()) {
            if (organizations.find(entry.id()).isEmpty()) {
                load(entry);
            }
        }
    }

    private void load(Entry entry) {
        var employer = Organization.under(
                organizations.find(entry.superior()).orElseThrow(),
                entry.id(),
                new OrganizationName(entry.name()),
                entry.creditCode(),
                entry.regionCode(),
                OrganizationKind.EMPLOYER);
        try {
            organizations.save(employer);
        } catch (StaleVersionException e) {
            LOG.debug("another replica created {} in this moment", entry.id(), e);
        }
    }

    private Seed read() {
        try (InputStream in = getClass().getResourceAsStream("/reference/employers.yaml")) {
            if (in == null) {
                throw new IllegalStateException("reference/employers.yaml is missing");
            }
            return new YAMLMapper().readValue(in, Seed.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
