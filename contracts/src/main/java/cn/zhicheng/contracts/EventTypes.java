package cn.zhicheng.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that events bear in their envelopes: {@code cn.zhicheng.DeclarationSubmitted.v1}. */
public final class EventTypes {
    private static final Map<String, Class<? extends Event>> BY_NAME =
            leaves(Event.class).collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    /** The CloudEvents {@code type} of an event class. */
    public static String nameOf(Class<? extends Event> type) {
        return "cn.zhicheng." + type.getSimpleName() + ".v1";
    }

    /** The event class of a CloudEvents {@code type}; empty for a type that this release does not know. */
    public static Optional<Class<? extends Event>> named(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }

    /** Every event record of this release. */
    public static List<Class<? extends Event>> all() {
        return List.copyOf(BY_NAME.values());
    }

    private static Stream<Class<? extends Event>> leaves(Class<? extends Event> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(sub -> leaves(sub.asSubclass(Event.class)))
                : Stream.of(type);
    }
}
