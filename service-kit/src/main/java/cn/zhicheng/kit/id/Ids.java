package cn.zhicheng.kit.id;

import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Makes identifiers: 20 characters of Crockford's base 32 (100 random bits), safe in addresses, never guessed. */
@FunctionalInterface
public interface Ids {
    /** A fresh identifier. */
    String next();

    /** Identifiers that nobody can predict. */
    static Ids random() {
        return of(new SecureRandom());
    }

    /** The same identifiers for the same seed: for tests. */
    static Ids seeded(long seed) {
        return of(new Random(seed));
    }

    private static Ids of(RandomGenerator random) {
        return () -> {
            var id = new StringBuilder(20);
            for (int i = 0; i < 20; i++) id.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(random.nextInt(32)));
            return id.toString();
        };
    }
}
