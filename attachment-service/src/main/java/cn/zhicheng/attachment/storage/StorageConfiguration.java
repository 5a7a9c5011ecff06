package cn.zhicheng.attachment.storage;

import cn.zhicheng.kit.kafka.DependencyFailure;
import io.minio.MinioClient;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client of the object store. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    MinioClient objectStore(StorageProperties properties) {
        var http = new OkHttpClient.Builder()
                .socketFactory(new NoDelaySockets())
                .connectTimeout(properties.timeout())
                .readTimeout(properties.timeout())
                .writeTimeout(properties.timeout())
                .build();
        return MinioClient.builder()
                .endpoint(properties.endpoint().toString())
                .credentials(properties.accessKey(), properties.secretKey())
                .region(properties.region())
                .httpClient(http)
                .build();
    }

    /** An event waits until the object store is back. */
    @Bean
    DependencyFailure objectStoreAway() {
        return failure -> failure instanceof ObjectStorageException;
    }
}
