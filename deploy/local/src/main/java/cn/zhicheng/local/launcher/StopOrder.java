package cn.zhicheng.local.launcher;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Who is stopped before whom: who serves people first, who keeps data last. */
final class StopOrder {

    private static final List<String> COMPONENTS =
            List.of(PortPlan.KEYCLOAK, PortPlan.OBJECTS, PortPlan.KAFKA, PortPlan.STORE);

    private static final List<Predicate<String>> STAGES = List.of(
            part -> part.startsWith("gateway-service"),
            part -> !part.startsWith("gateway-service") && !isComponent(part),
            part -> isComponent(part) && !part.equals(PortPlan.STORE),
            PortPlan.STORE::equals);

    private StopOrder() {}

    /** The parts in stages, each to be stopped at once when the one before has ended. */
    static List<List<String>> of(Collection<String> parts) {
        return STAGES.stream()
                .map(stage -> parts.stream().filter(stage).sorted().toList())
                .toList();
    }

    static boolean isComponent(String part) {
        return COMPONENTS.contains(part);
    }
}
