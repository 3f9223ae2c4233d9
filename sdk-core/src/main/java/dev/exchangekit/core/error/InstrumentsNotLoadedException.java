package dev.exchangekit.core.error;

/** An order cannot be checked, as the instruments were never loaded or are too old. Nothing was sent. */
public final class InstrumentsNotLoadedException extends SdkException {
    private static final long serialVersionUID = 1;

    private final String exchange;

    /**
     * @param state what is the matter, for example {@code were not loaded}
     */
    public InstrumentsNotLoadedException(String exchange, String state) {
        super("the instruments of " + exchange + " " + state + "; call warmUp() first; nothing was sent", null);
        this.exchange = exchange;
    }

    /** Display name of the exchange. */
    public String exchange() {
        return exchange;
    }

    /** True: after {@code warmUp()} the same order can be sent. */
    @Override
    public boolean retryable() {
        return true;
    }
}
