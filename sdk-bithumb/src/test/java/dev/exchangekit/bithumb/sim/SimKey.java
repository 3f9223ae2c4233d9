package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.front.ApiKey;
import java.nio.charset.StandardCharsets;

/**
 * An API key of the simulated Bithumb. Immutable; the methods that take a value return a changed copy.
 *
 * <p>A key starts as one of API 2.x with all permissions, for any address, without expiry and for the first account.
 */
public final class SimKey extends ApiKey<SimKey> {
    private final String secret;
    private final boolean legacy;
    private final boolean blocked;

    private SimKey(Terms terms, String secret, boolean legacy, boolean blocked) {
        super(terms);
        this.secret = secret;
        this.legacy = legacy;
        this.blocked = blocked;
    }

    /** Starts a key. */
    public static SimKey of(String key, String secret) {
        return new SimKey(hmac(key, secret, BithumbSimulator.ACCOUNT, SimPermission.values()), secret, false, false);
    }

    /** Returns this key with these permissions only. */
    public SimKey permissions(SimPermission... allowed) {
        return allowing(allowed);
    }

    /** Returns this key as one of API 1.2, which serves neither {@code /v1} nor {@code /v2}. */
    public SimKey legacy() {
        return new SimKey(terms(), secret, true, blocked);
    }

    /** Returns this key as one of a member whose use of the exchange is restricted. */
    public SimKey blocked() {
        return new SimKey(terms(), secret, legacy, true);
    }

    boolean isLegacy() {
        return legacy;
    }

    boolean isBlocked() {
        return blocked;
    }

    byte[] secret() {
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected SimKey with(Terms changed) {
        return new SimKey(changed, secret, legacy, blocked);
    }
}
