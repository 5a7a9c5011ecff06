package cn.zhicheng.declaration.employers;

import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.declaration.lifecycle.OwnerAwayException;
import cn.zhicheng.kit.http.RemoteProblemException;
import cn.zhicheng.kit.http.RemoteUnavailableException;
import cn.zhicheng.kit.http.ServiceClients;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks org-binding-service with the caller's own token. */
@Component
class OrganizationOwnerClient implements OrganizationOwner {
    private final OrganizationClient client;

    OrganizationOwnerClient(ServiceClients clients, @Value("${zhicheng.org-binding-url}") String baseUrl) {
        this.client = clients.create(OrganizationClient.class, baseUrl);
    }

    @Override
    public Optional<OrganizationState> organization(String organizationId) {
        try {
            var answer = client.organization(organizationId);
            return Optional.of(new OrganizationState(
                    answer.id(),
                    answer.name(),
                    answer.creditCode(),
                    answer.regionCode(),
                    answer.regionName(),
                    answer.kind(),
                    answer.superiorId(),
                    answer.active(),
                    answer.offices()));
        } catch (RemoteProblemException refused) {
            if (refused.isNotFound()) return Optional.empty();
            throw refused;
        } catch (RemoteUnavailableException away) {
            throw new OwnerAwayException(away);
        }
    }
}
