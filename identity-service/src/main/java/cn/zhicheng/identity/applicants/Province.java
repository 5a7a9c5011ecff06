package cn.zhicheng.identity.applicants;

/** The provincial identity platform, asked about the person of a running sign-in. */
public interface Province {

    /** What came of asking. */
    sealed interface Answer {
        /** The platform answered. */
        record Known(ProvincialRecord person) implements Answer {}

        /** The sign-in is too old to ask with, or did not come from the platform. */
        record SignInAgain() implements Answer {}

        /** Keycloak or the platform does not answer. */
        record Unreachable() implements Answer {}
    }

    /** Asks with the person's own token, for that one sign-in. */
    Answer ask(String userToken);
}
