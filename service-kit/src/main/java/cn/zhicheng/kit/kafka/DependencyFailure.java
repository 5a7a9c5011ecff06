package cn.zhicheng.kit.kafka;

/**
 * Tells which exceptions of a listener mean that something it depends on is away. Such a message is tried again until
 * it works; any other goes to the dead letters. A service adds beans for the libraries that the kit does not know.
 */
@FunctionalInterface
public interface DependencyFailure {
    /** Called for the exception and each of its causes. */
    boolean matches(Throwable failure);
}
