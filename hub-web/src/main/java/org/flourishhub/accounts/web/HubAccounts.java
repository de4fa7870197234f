package org.flourishhub.accounts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.flourishhub.accounts.SignIn;
import org.flourishhub.accounts.SignIn.Outcome.SignedIn;

/** The hub's own accounts. The caller's name is the account's id; what they may do is never kept with the session. */
@ApplicationScoped
public class HubAccounts implements IdentityStore {
    @Inject
    SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return typed.tryWith(signIn) instanceof SignedIn signedIn
                ? new CredentialValidationResult(signedIn.accountId().toString(), Set.of())
                : CredentialValidationResult.INVALID_RESULT;
    }
}
