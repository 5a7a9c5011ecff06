package cn.zhicheng.declaration.people;

import cn.zhicheng.declaration.lifecycle.OwnerAwayException;
import cn.zhicheng.declaration.lifecycle.PersonFacts;
import cn.zhicheng.kit.http.RemoteUnavailableException;
import cn.zhicheng.kit.http.ServiceClients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks identity-service with the caller's own token. */
@Component
class IdentityOwnerClient implements IdentityOwner {
    private final IdentityClient client;

    IdentityOwnerClient(ServiceClients clients, @Value("${zhicheng.identity-url}") String baseUrl) {
        this.client = clients.create(IdentityClient.class, baseUrl);
    }

    @Override
    public PersonFacts me() {
        try {
            var answer = client.identity();
            return new PersonFacts(
                    answer.name(),
                    answer.idType(),
                    answer.idNumber(),
                    answer.gender(),
                    answer.birthDate(),
                    answer.phone(),
                    answer.profileVersion());
        } catch (RemoteUnavailableException away) {
            throw new OwnerAwayException(away);
        }
    }
}
