package dev.exchangekit.core.error;

import java.util.List;

/** The exchange refused the call because of its rate, and waiting would have taken longer than the call may take. */
public final class RateLimitedException extends ExchangeException {
    private static final long serialVersionUID = 1;

    RateLimitedException(Refusal refusal, CallInfo call, List<String> clientOrderIds) {
        super(refusal, call, clientOrderIds);
    }
}
