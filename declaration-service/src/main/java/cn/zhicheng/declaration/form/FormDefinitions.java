package cn.zhicheng.declaration.form;

import java.util.Optional;

/** The definitions in use. Each is kept by its digest, so what was once printed can be read for ever. */
public interface FormDefinitions {

    /** The edition that new declarations start with; it is kept from its first use on. */
    FormDefinition current();

    /** What was kept under a digest, or the current one if it bears it. */
    Optional<FormDefinition> byDigest(String digest);

    /**
     * The definition that an open draft follows: within an edition the newest state, else what it started with.
     *
     * @param digest of the definition that the draft named so far
     * @throws IllegalStateException if nothing was kept under the digest
     */
    FormDefinition following(String digest);
}
