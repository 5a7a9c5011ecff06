package cn.zhicheng.identity.province;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the platform is asked.
 *
 * @param tokenUri Keycloak's token endpoint, internal
 * @param userinfoUri realm {@code zhicheng}'s userinfo, internal
 * @param provinceUserinfoUri the platform's userinfo
 */
@ConfigurationProperties("zhicheng.province")
record ProvinceProperties(
        URI tokenUri,
        URI userinfoUri,
        URI provinceUserinfoUri,
        @DefaultValue("identity-service") String clientId,
        String clientSecret,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {
    /** Never prints the secret. */
    @Override
    public String toString() {
        return "ProvinceProperties";
    }
}
