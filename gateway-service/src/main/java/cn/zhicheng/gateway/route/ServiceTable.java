package cn.zhicheng.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which service answers which path; the table is in {@code application.yml}.
 *
 * @param connectTimeout to any service
 * @param services by name
 */
@ConfigurationProperties("zhicheng.gateway")
public record ServiceTable(@DefaultValue("2s") Duration connectTimeout, Map<String, Service> services) {

    /**
     * One service.
     *
     * @param url its internal address
     * @param paths beginnings after {@code /api}; the deepest that fits counts
     * @param open those of them that may be read without signing in
     * @param readTimeout until its answer begins
     * @param atOnce requests at the same time; reads are shed from four fifths of it on
     */
    public record Service(
            URI url,
            List<String> paths,
            @DefaultValue List<String> open,
            @DefaultValue("10s") Duration readTimeout,
            @DefaultValue("200") int atOnce) {

        private int depth() {
            return paths.stream()
                    .mapToInt(path -> path.split("/", -1).length)
                    .max()
                    .orElse(0);
        }

        String[] patterns() {
            return ServiceTable.patterns(paths.stream());
        }
    }

    Service named(String name) {
        return Objects.requireNonNull(services.get(name), name);
    }

    /** The names of the services, in the order in which they are asked whose a path is: the deepest beginning first. */
    List<String> names() {
        return services.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, Service> entry) -> -entry.getValue().depth()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Paths whose GETs need no sign-in. */
    public String[] openPatterns() {
        return patterns(services.values().stream().flatMap(service -> service.open().stream()));
    }

    private static String[] patterns(Stream<String> segments) {
        return segments.map(segment -> "/api/" + segment + "/**").toArray(String[]::new);
    }
}
