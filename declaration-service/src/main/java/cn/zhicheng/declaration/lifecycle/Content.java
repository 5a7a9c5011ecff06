package cn.zhicheng.declaration.lifecycle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant filled in, with the facts beside it that are printed too.
 *
 * @param employer absent after a release, until another one is confirmed
 * @param parts by address, tombstones included
 * @param contentVersion rises only when something printed changes
 */
public record Content(PersonFacts person, @Nullable Employer employer, Map<String, Part> parts, long contentVersion) {

    public Content {
        parts = Map.copyOf(parts);
    }

    public Optional<Part> part(String address) {
        return Optional.ofNullable(parts.get(address));
    }

    /** The content with this part saved; {@code printedChanged} says whether a print would show it. */
    public Content with(Part part, boolean printedChanged) {
        var next = new LinkedHashMap<>(parts);
        next.put(part.address(), part);
        return new Content(person, employer, next, contentVersion + (printedChanged ? 1 : 0));
    }

    /**
     * The content with these facts; what prints the same keeps its version.
     *
     * @param relabelled another state of the form prints other labels
     */
    public Content with(PersonFacts freshPerson, @Nullable Employer freshEmployer, boolean relabelled) {
        var printedChanged =
                relabelled || !printed(person).equals(printed(freshPerson)) || !Objects.equals(employer, freshEmployer);
        return new Content(freshPerson, freshEmployer, parts, contentVersion + (printedChanged ? 1 : 0));
    }

    private static PersonFacts printed(PersonFacts facts) {
        return new PersonFacts(
                facts.name(), facts.idType(), facts.idNumber(), facts.gender(), facts.birthDate(), facts.phone(), 0);
    }
}
