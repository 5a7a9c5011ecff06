package cn.zhicheng.local.launcher;

import java.util.List;
import java.util.Locale;

/**
 * A service as the launcher sees it.
 *
 * @param name of its module's folder and jar
 * @param label what the console calls it
 * @param port where it serves unless free ports are asked for; its management endpoints are on the next thousand
 * @param heapMegabytes the most that its heap may take
 * @param secrets the secrets that it gets, of those that {@link Secrets} keeps
 */
record Service(String name, String label, int port, int heapMegabytes, List<String> secrets) {

    private static final String FIELD_KEYS = "ZHICHENG_MASTER_KEYS ZHICHENG_BLIND_INDEX_KEY ";
    private static final String S3_KEYS = "S3_ACCESS_KEY S3_SECRET_KEY ";

    /** All services. Another one is another line. */
    static final List<Service> ALL = List.of(
            service("gateway-service", "网关", 8080, 192, "ZHICHENG_GATEWAY_CLIENT_SECRET ZHICHENG_RECEPTION_KEY"),
            service("identity-service", "身份与人员", 8081, 160, FIELD_KEYS + "ZHICHENG_IDENTITY_CLIENT_SECRET"),
            service("org-binding-service", "单位与推荐", 8082, 160, FIELD_KEYS),
            service("committee-plan-service", "评委会与计划", 8083, 160, FIELD_KEYS),
            service("declaration-service", "申报", 8084, 192, FIELD_KEYS + "ZHICHENG_RECEPTION_KEY"),
            service("attachment-service", "附件", 8085, 192, FIELD_KEYS + S3_KEYS + "ZHICHENG_ATTACHMENT_CLIENT_SECRET"),
            service("document-service", "表册", 8086, 640, FIELD_KEYS + S3_KEYS + "ZHICHENG_DOCUMENT_CLIENT_SECRET"));

    static Service named(String name) {
        return ALL.stream()
                .filter(service -> service.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name));
    }

    int managementPort() {
        return port + 1000;
    }

    /** The variable by which others know its address: {@code ZHICHENG_ORG_BINDING_URL}. */
    String urlVariable() {
        var word = name.replaceFirst("-service$", "").replace('-', '_').toUpperCase(Locale.ROOT);
        return "ZHICHENG_" + word + "_URL";
    }

    private static Service service(String name, String label, int port, int heapMegabytes, String secrets) {
        return new Service(
                name, label, port, heapMegabytes, List.of(secrets.trim().split(" +")));
    }
}
