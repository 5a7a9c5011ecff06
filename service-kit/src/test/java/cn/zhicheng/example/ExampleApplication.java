package cn.zhicheng.example;

import cn.zhicheng.contracts.CommitteeEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import cn.zhicheng.kit.http.RemoteUnavailableException;
import cn.zhicheng.kit.inbox.Replica;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import io.cloudevents.CloudEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service with a bit of everything. */
@SpringBootApplication
class ExampleApplication {
    /** A stored aggregate. */
    @Document("examples")
    record ExampleDocument(@Id String id, long version, String name, LocalDate since) {}

    /** A copy of another service's committee. */
    @Document("committee_copies")
    record CommitteeCopy(@Id String id, long sequence, String name) {}

    @Component
    static class CommitteeListener {
        final AtomicBoolean otherServiceIsAway = new AtomicBoolean();
        final AtomicBoolean cured = new AtomicBoolean();
        final Map<String, String> traces = new ConcurrentHashMap<>(); // by subject

        private final EventReader events;
        private final Replica replica;

        CommitteeListener(EventReader events, Replica replica) {
            this.events = events;
            this.replica = replica;
        }

        @KafkaListener(topics = Topics.COMMITTEE, groupId = "example-service.committees")
        void on(CloudEvent envelope) {
            events.read(envelope, CommitteeEvent.class).ifPresent(event -> {
                var state = event.data().state();
                traces.put(event.subject(), String.valueOf(MDC.get("traceId")));
                if (state.name().equals("poison") && !cured.get())
                    throw new IllegalStateException("cannot work with it");
                if (state.name().equals("needs the other service") && otherServiceIsAway.get())
                    throw new RemoteUnavailableException("other-service", null);
                replica.put(
                        CommitteeCopy.class, event.subject(), event.sequence(), new Update().set("name", state.name()));
            });
        }
    }

    /** Tells a test that a request is under way. */
    @Component
    static class SlowRequests {
        final CountDownLatch begun = new CountDownLatch(1);
    }

    @RestController
    @RequestMapping("/api/examples")
    static class ExampleController {
        private final MongoTemplate mongo;
        private final SlowRequests slow;

        ExampleController(MongoTemplate mongo, SlowRequests slow) {
            this.mongo = mongo;
            this.slow = slow;
        }

        record Greeting(String text) {}

        record Wish(
                @NotBlank String name,
                @Min(1) int number,
                @Nullable LocalDate on,
                @Valid List<Part> parts) {}

        record Part(@NotBlank String code) {}

        @GetMapping("/public")
        Greeting anybody(@Nullable Person who) {
            return new Greeting(who == null ? "nobody" : who.id());
        }

        @GetMapping("/me")
        Person me(Person me) {
            return me;
        }

        @GetMapping("/office")
        @PreAuthorize("hasRole('title-office')")
        Greeting office() {
            return new Greeting("office");
        }

        @GetMapping
        Paged<Integer> numbers(PageQuery page) {
            return Paged.cut(page, IntStream.range(0, 25).boxed().toList());
        }

        @PostMapping
        Wish wish(@Valid @RequestBody Wish wish) {
            return wish;
        }

        @GetMapping("/stored/{id}")
        ExampleDocument stored(@PathVariable String id) {
            var found = mongo.findById(id, ExampleDocument.class);
            if (found == null) throw ProblemException.notFound();
            return found;
        }

        record Found(@Nullable String name, String order) {}

        @GetMapping("/search")
        Found search(
                @RequestParam(required = false) @Nullable String name, @RequestParam(defaultValue = "") String order) {
            return new Found(name, order);
        }

        @GetMapping("/slow")
        Greeting slow() throws InterruptedException {
            slow.begun.countDown();
            Thread.sleep(1_000);
            return new Greeting(Thread.currentThread().isVirtual() ? "virtual" : "platform");
        }

        @GetMapping("/problems/{kind}")
        Greeting problem(@PathVariable String kind, @RequestParam(defaultValue = "1") int number) {
            throw switch (kind) {
                case "refused" ->
                    new ProblemException(HttpStatus.CONFLICT, "example-refused")
                            .at("/number")
                            .header("X-Example", "named")
                            .with("employer", "E1")
                            .args("张三");
                case "foreign" -> ProblemException.notFound();
                case "syncing" -> ProblemException.syncing();
                default -> new IllegalStateException("secret 420000198905261234");
            };
        }
    }
}
