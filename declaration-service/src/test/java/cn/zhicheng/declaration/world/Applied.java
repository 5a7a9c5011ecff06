package cn.zhicheng.declaration.world;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.world.Caller.Answer;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An applicant with a declaration in which nothing is missing. */
public record Applied(PlanState plan, String person, Caller caller, String id, String manifest) {

    /** Ready to be submitted. */
    public static Applied ready(World world, int port) {
        return ready(world, port, world.openPlan());
    }

    public static Applied ready(World world, int port, PlanState plan) {
        var person = world.applicant();
        var caller = Caller.applicant(port, person);
        caller.prepare();
        var id = caller.start(plan.planId());
        WholeForm.fill(caller, id);
        var manifest = world.proofs(id, person, "PHOTO", "OTHER_EVIDENCE").digest();
        return new Applied(plan, person, caller, id, manifest);
    }

    /** Submitted once. */
    public static Applied submitted(World world, int port) {
        var ready = ready(world, port);
        ready.submit("key-0001");
        return ready;
    }

    /** The office of the city audits it. */
    public static Applied taken(World world, int port) {
        var submitted = submitted(world, port);
        submitted.office(port, "taking", null);
        return submitted;
    }

    /** The office of the city sent it back for these addresses. */
    public static Applied returned(World world, int port, String... addresses) {
        var taken = taken(world, port);
        var returned = taken.office(port, "return", remarks(addresses));
        if (returned.status() != 200) throw new AssertionError(returned);
        return taken;
    }

    public static Map<String, Object> remarks(String... addresses) {
        return Map.of(
                "remarks",
                Arrays.stream(addresses)
                        .map(address -> Map.of("address", address, "remark", "请更正"))
                        .toList());
    }

    /** A step of the city's clerk. */
    public Answer office(int port, String step, @Nullable Object body) {
        return Caller.clerk(port, "421000").post("/api/office/declarations/" + id + "/" + step, body);
    }

    public JsonNode read() {
        return caller.get("/api/declarations/" + id).json();
    }

    public String stage() {
        return read().get("stage").asString();
    }

    public Answer withdraw() {
        return caller.post("/api/declarations/" + id + "/withdrawal", null);
    }

    public Answer submit(String key) {
        return caller.post(
                "/api/declarations/" + id + "/submission",
                null,
                "Idempotency-Key",
                key,
                "If-Match",
                "\"" + read().get("contentVersion").asLong() + "\"",
                "Manifest-Digest",
                manifest);
    }
}
