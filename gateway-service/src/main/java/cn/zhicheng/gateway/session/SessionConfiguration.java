package cn.zhicheng.gateway.session;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The session cookie, and the sweep of sessions that are over. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {
    private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

    private final SessionsRepository sessions;

    SessionConfiguration(SessionsRepository sessions) {
        this.sessions = sessions;
    }

    @Bean
    static CookieSerializer sessionCookie(@Value("${zhicheng.public-url}") URI publicUrl) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(SessionCookie.NAME);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie("https".equals(publicUrl.getScheme()));
        // Not Strict: one comes back from the provincial platform, another site, and must still be oneself.
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    // No TTL index: the store's stand-in has none, and an ended session is refused before it is swept.
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void forgetEnded() {
        var gone = sessions.forgetEnded();
        if (gone > 0) log.info("forgot {} sessions that were over", gone);
    }
}
