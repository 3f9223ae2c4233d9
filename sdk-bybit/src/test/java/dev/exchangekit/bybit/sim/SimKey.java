package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.front.ApiKey;
import java.security.PublicKey;

/** An API key of the simulated Bybit. Immutable; the methods that take a value return a changed copy. */
public final class SimKey extends ApiKey<SimKey> {
    private SimKey(Terms terms) {
        super(terms);
    }

    /** Starts a key that signs with HMAC-SHA256: all permissions, any address, no expiry, the first account. */
    public static SimKey hmac(String key, String secret) {
        return new SimKey(hmac(key, secret, BybitSimulator.FIRST_ACCOUNT, SimPermission.values()));
    }

    /** Starts a key that signs with RSA, of which the exchange holds the public half; otherwise as {@link #hmac}. */
    public static SimKey rsa(String key, PublicKey publicKey) {
        return new SimKey(rsa(key, publicKey, BybitSimulator.FIRST_ACCOUNT, SimPermission.values()));
    }

    /** Returns this key with these permissions only; reading is always allowed. */
    public SimKey permissions(SimPermission... allowed) {
        return allowing(allowed);
    }

    @Override
    protected SimKey with(Terms changed) {
        return new SimKey(changed);
    }
}
