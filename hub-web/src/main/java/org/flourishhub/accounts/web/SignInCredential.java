package org.flourishhub.accounts.web;

import jakarta.security.enterprise.credential.Credential;
import org.flourishhub.accounts.SignIn;

/** What somebody typed to sign in, where from, and, once it was looked at, what came of it. */
final class SignInCredential implements Credential {
    private final String email;
    private final String address;
    private String password;
    private SignIn.Outcome outcome;

    SignInCredential(String email, String password, String address) {
        this.email = email;
        this.password = password;
        this.address = address;
    }

    SignIn.Outcome tryWith(SignIn signIn) {
        outcome = signIn.signIn(email, password, address);
        return outcome;
    }

    SignIn.Outcome outcome() {
        return outcome;
    }

    @Override
    public boolean isCleared() {
        return password == null;
    }

    @Override
    public void clear() {
        password = null;
    }
}
