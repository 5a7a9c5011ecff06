package cn.zhicheng.attachment.declarations;

import cn.zhicheng.kit.http.RemoteProblemException;
import cn.zhicheng.kit.http.RemoteUnavailableException;
import cn.zhicheng.kit.http.ServiceClients;
import cn.zhicheng.kit.web.ProblemException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks declaration-service. */
@Component
class DeclarationOwnerClient implements DeclarationOwner {
    private final DeclarationClient client;

    DeclarationOwnerClient(ServiceClients clients, @Value("${zhicheng.declaration-url}") String baseUrl) {
        this.client = clients.create(DeclarationClient.class, baseUrl);
    }

    @Override
    public Optional<Mine> mine(String declarationId) {
        return asked(() -> client.mine(declarationId))
                .map(answer -> new Mine(answer.plan().id(), answer.stage()));
    }

    @Override
    public boolean seenByOffice(String declarationId) {
        return asked(() -> client.office(declarationId)).isPresent();
    }

    private static <T> Optional<T> asked(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (RemoteProblemException refused) {
            if (refused.status() == 404 || refused.status() == 403) return Optional.empty();
            throw refused;
        } catch (RemoteUnavailableException _) {
            throw ProblemException.syncing();
        }
    }
}
