package cn.zhicheng.orgbinding.bindings;

import cn.zhicheng.orgbinding.bindings.EmployerBindings.Confirmed;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/** An applicant's bindings as they are stored; {@code _id} is the person. */
@Document("bindings")
record BindingsDocument(
        @Id String id,
        int shape,
        long version,
        List<String> chosen,
        @Nullable StoredConfirmed confirmed) {

    static final int SHAPE = 1;

    record StoredConfirmed(String employer, Instant since) {}

    static Update changes(EmployerBindings bindings) {
        var update = new Update().set("shape", SHAPE).set("chosen", List.copyOf(bindings.chosen()));
        var confirmed = bindings.confirmed();
        return confirmed == null
                ? update.set("confirmed", null)
                : update.set("confirmed", new StoredConfirmed(confirmed.employer(), confirmed.since()));
    }

    EmployerBindings toDomain() {
        return new EmployerBindings(
                id,
                new LinkedHashSet<>(chosen),
                confirmed == null ? null : new Confirmed(confirmed.employer(), confirmed.since()),
                version,
                List.of());
    }
}
