package dev.exchangekit.core.doctor;

/**
 * What a doctor looks at, in this order: first the way to the exchange, then the key. New ones may be added, so a {@code
 * switch} over them needs a default.
 */
public enum Check {
    /** The name of the host is known. */
    DNS("DNS"),
    /** The connection is encrypted, and the certificate is trusted. */
    TLS("TLS"),
    /** The host can be reached and answers as the exchange does. */
    HOST("host"),
    /** This machine's clock goes with the exchange's. */
    CLOCK("clock"),
    /** The key belongs to the environment that the client is set to. */
    ENVIRONMENT("environment"),
    /** The key belongs to the version of the API that the client speaks. */
    API_VERSION("API version"),
    /** The exchange knows the key and accepts its signature. */
    KEY("key and signature"),
    /** The key may be used from this machine's address. */
    IP_ALLOW_LIST("IP allow list"),
    READ_PERMISSION("permission to read"),
    TRADE_PERMISSION("permission to trade"),
    WITHDRAW_PERMISSION("permission to withdraw"),
    /** The key is valid for a while. */
    EXPIRY("expiry"),
    /** The account is of the kind that the client is set to, and not restricted. */
    ACCOUNT("account");

    private final String label;

    Check(String label) {
        this.label = label;
    }

    /** The name that reports show. */
    public String label() {
        return label;
    }
}
