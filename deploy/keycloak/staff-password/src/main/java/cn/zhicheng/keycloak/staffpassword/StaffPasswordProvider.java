package cn.zhicheng.keycloak.staffpassword;

import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdatePassword;
import org.keycloak.models.KeycloakSession;

/**
 * Takes the place of Keycloak's own {@code UPDATE_PASSWORD}, which any signed-in person could start with the parameter
 * {@code kc_action}: an applicant of realm {@code zhicheng} has no password and gets none. The sign-in form refuses
 * applicants anyway; this keeps the credential from existing.
 */
public final class StaffPasswordProvider extends UpdatePassword {
    private static final String REALM = "zhicheng";

    /** Keycloak takes the provider of the highest order among those with one id; its own has 0. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (mayHavePassword(context)) {
            super.requiredActionChallenge(context);
        } else {
            context.ignore();
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (mayHavePassword(context)) {
            super.processAction(context);
        } else {
            context.ignore();
        }
    }

    private static boolean mayHavePassword(RequiredActionContext context) {
        var realm = context.getRealm();
        return !REALM.equals(realm.getName()) || context.getUser().hasRole(realm.getRole("staff"));
    }
}
