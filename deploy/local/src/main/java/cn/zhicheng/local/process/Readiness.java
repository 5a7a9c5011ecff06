package cn.zhicheng.local.process;

import java.net.URI;

/** How one sees from outside that a program serves. */
public sealed interface Readiness {

    /** It writes this line. */
    record LogLine(String line) implements Readiness {}

    /** It answers a GET with 200. */
    record HttpOk(URI address) implements Readiness {}
}
