package cn.zhicheng.kit.web;

import org.springframework.http.HttpStatusCode;

/** The problem that a bare status stands for. */
final class Statuses {
    private Statuses() {}

    static String code(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409, 412 -> "version-conflict";
            case 413 -> "too-large";
            case 415 -> "unsupported-media";
            case 422 -> "invalid";
            case 429 -> "too-many-requests";
            case 503, 504 -> "service-unavailable";
            default -> status.is5xxServerError() ? "internal" : "bad-request";
        };
    }
}
