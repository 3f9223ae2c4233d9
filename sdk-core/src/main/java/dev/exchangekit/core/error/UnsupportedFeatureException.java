package dev.exchangekit.core.error;

import dev.exchangekit.core.exchange.Feature;

/** The exchange cannot do this, or not for this instrument. Thrown before anything is sent. */
public final class UnsupportedFeatureException extends SdkException {
    private static final long serialVersionUID = 1;

    private final String exchange;
    private final Feature feature;

    public UnsupportedFeatureException(String exchange, Feature feature) {
        super(exchange + " does not support " + feature + "; nothing was sent", null);
        this.exchange = exchange;
        this.feature = feature;
    }

    /**
     * @param subject what it is not supported for, usually a symbol
     */
    public UnsupportedFeatureException(String exchange, Feature feature, String subject) {
        super(exchange + " does not support " + feature + " for " + subject + "; nothing was sent", null);
        this.exchange = exchange;
        this.feature = feature;
    }

    /** Display name of the exchange. */
    public String exchange() {
        return exchange;
    }

    /** What it cannot do. */
    public Feature feature() {
        return feature;
    }
}
