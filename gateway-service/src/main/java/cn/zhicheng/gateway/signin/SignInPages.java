package cn.zhicheng.gateway.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Signing in and out, as a part of the security of the browser's paths. */
@Component
public class SignInPages {
    private final SignInResolver resolver;
    private final SignInRequests requests;
    private final SessionTokens tokens;
    private final SignedInPersons persons;
    private final Arrival arrival;
    private final SignOut signOut;
    private final BackChannelSignOut backChannel;

    SignInPages(
            SignInResolver resolver,
            SignInRequests requests,
            SessionTokens tokens,
            SignedInPersons persons,
            Arrival arrival,
            SignOut signOut,
            BackChannelSignOut backChannel) {
        this.resolver = resolver;
        this.requests = requests;
        this.tokens = tokens;
        this.persons = persons;
        this.arrival = arrival;
        this.signOut = signOut;
        this.backChannel = backChannel;
    }

    /** Adds them to {@code http}. */
    public void addTo(HttpSecurity http) {
        http.oauth2Login(login -> login.authorizationEndpoint(
                        there -> there.authorizationRequestResolver(resolver).authorizationRequestRepository(requests))
                .authorizedClientRepository(tokens)
                .userInfoEndpoint(back -> back.oidcUserService(persons))
                .successHandler(arrival)
                .failureHandler(arrival));
        http.oidcLogout(provider -> provider.backChannel(call -> call.logoutHandler(backChannel)));
        http.logout(page -> page.logoutUrl("/logout").logoutSuccessHandler(signOut));
    }
}
