package cn.zhicheng.gateway.session;

/** The name of the cookie that carries the session id; it goes to no service and not to Keycloak. */
public final class SessionCookie {
    /** The cookie's name. */
    public static final String NAME = "ZHICHENG_SESSION";

    private SessionCookie() {}
}
