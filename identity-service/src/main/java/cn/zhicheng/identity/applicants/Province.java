package cn.zhicheng.identity.applicants;

import java.util.Map;

/** The provincial identity platform, asked about the person of a running sign-in. */
public interface Province {

    /** What the platform says. */
    sealed interface Answer {
        /** Its claims: {@code name}, {@code id_type}, {@code id_number}, {@code phone_number}, … */
        record Known(Map<String, Object> claims) implements Answer {}

        /** The sign-in is too old to ask with, or did not come from the platform. */
        record SignInAgain() implements Answer {}
    }

    /**
     * Asks with the person's own token, for that one sign-in.
     *
     * @throws UnreachableException if Keycloak or the platform does not answer
     */
    Answer ask(String userToken);

    /** Keycloak or the platform does not answer. */
    final class UnreachableException extends RuntimeException {
        public UnreachableException(Throwable cause) {
            super("the provincial platform cannot be reached", cause);
        }
    }
}
