package dev.exchangekit.core.error;

import java.util.List;

/** The exchange does not accept the key, its signature, its permissions or the address it is used from. Never retried. */
public final class AuthenticationException extends ExchangeException {
    private static final long serialVersionUID = 1;

    AuthenticationException(Refusal refusal, CallInfo call, List<String> clientOrderIds) {
        super(refusal, call, clientOrderIds);
    }
}
