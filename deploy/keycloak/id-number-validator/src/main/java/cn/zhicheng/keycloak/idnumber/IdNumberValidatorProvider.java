package cn.zhicheng.keycloak.idnumber;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ConfiguredProvider;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.userprofile.UserProfileAttributeValidationContext;
import org.keycloak.validate.AbstractStringValidator;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidationError;
import org.keycloak.validate.ValidatorConfig;

/** Profile validator {@code cn-id-number}: a GB 11643 number, unless the form says passport, and nobody else's. */
public final class IdNumberValidatorProvider extends AbstractStringValidator implements ConfiguredProvider {
    @Override
    public String getId() {
        return "cn-id-number";
    }

    @Override
    protected void doValidate(String value, String inputHint, ValidationContext context, ValidatorConfig config) {
        var form = UserProfileAttributeValidationContext.from(context).getAttributeContext();
        var number = value.strip().toUpperCase(Locale.ROOT);
        if (!"PASSPORT".equals(form.getAttributes().getFirst("id_type"))) {
            IdNumberFault.of(number, LocalDate.now(ZoneId.of("Asia/Shanghai")))
                    .ifPresent(fault -> refuse(context, inputHint, fault));
        }
        if (isTaken(number, context.getSession(), form.getUser())) {
            refuse(context, inputHint, IdNumberFault.TAKEN);
        }
    }

    private static void refuse(ValidationContext context, String inputHint, IdNumberFault fault) {
        // Without the value as an argument: a refused number is in no log and no message.
        context.addError(new ValidationError("cn-id-number", inputHint, fault.messageKey));
    }

    private static boolean isTaken(String number, KeycloakSession session, @Nullable UserModel self) {
        return session.users()
                .searchForUserByUserAttributeStream(session.getContext().getRealm(), "id_number", number)
                .anyMatch(other -> self == null || !other.getId().equals(self.getId()));
    }

    @Override
    public String getHelpText() {
        return "A resident identity number (GB 11643) that no other account has";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
