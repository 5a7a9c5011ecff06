package cn.zhicheng.declaration.bindings;

import cn.zhicheng.declaration.lifecycle.OwnerAwayException;
import cn.zhicheng.kit.http.RemoteUnavailableException;
import cn.zhicheng.kit.http.ServiceClients;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks org-binding-service with the caller's own token. */
@Component
class BindingOwnerClient implements BindingOwner {
    private final BindingClient client;

    BindingOwnerClient(ServiceClients clients, @Value("${zhicheng.org-binding-url}") String baseUrl) {
        this.client = clients.create(BindingClient.class, baseUrl);
    }

    @Override
    public Optional<String> myEmployer() {
        try {
            return Optional.ofNullable(client.mine().confirmed()).map(BindingClient.ConfirmedAnswer::organizationId);
        } catch (RemoteUnavailableException away) {
            throw new OwnerAwayException(away);
        }
    }
}
