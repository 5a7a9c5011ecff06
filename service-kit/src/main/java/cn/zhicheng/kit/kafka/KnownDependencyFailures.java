package cn.zhicheng.kit.kafka;

import cn.zhicheng.kit.http.RemoteProblemException;
import cn.zhicheng.kit.http.RemoteUnavailableException;
import cn.zhicheng.kit.mongo.StoreFailures;
import cn.zhicheng.kit.outbox.StaleVersionException;
import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Store, Kafka, other services: away, slow, or not letting us in yet. A lost race is one too: the next try wins it. */
final class KnownDependencyFailures implements DependencyFailure {
    @Override
    public boolean matches(Throwable failure) {
        return switch (failure) {
            case RecoverableDataAccessException _,
                    StaleVersionException _,
                    RemoteUnavailableException _,
                    ResourceAccessException _,
                    HttpServerErrorException _,
                    RetriableException _,
                    TimeoutException _ -> true;
            case RemoteProblemException refused -> refused.status() == 403 || refused.status() == 408;
            case JacksonException _ -> false; // the older Jackson's are IOExceptions, but nothing is away
            case IOException _ -> true;
            default -> StoreFailures.passing(failure);
        };
    }
}
