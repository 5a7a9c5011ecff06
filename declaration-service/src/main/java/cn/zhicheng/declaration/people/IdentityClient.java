package cn.zhicheng.declaration.people;

import java.time.LocalDate;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What this service asks identity-service about the caller. */
@HttpExchange
interface IdentityClient {

    @GetExchange("/api/me/identity")
    IdentityAnswer identity();

    record IdentityAnswer(
            String name,
            String idType,
            String idNumber,
            String phone,
            String gender,
            LocalDate birthDate,
            int profileVersion) {}
}
