package dev.exchangekit.core.error;

import java.util.List;

/** {@code halt(reason)} is in force: new orders are refused, cancels and reduce-only orders still go through. */
public final class TradingHaltedException extends SdkException {
    private static final long serialVersionUID = 1;

    private final String reason;

    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<String> clientOrderIds;

    public TradingHaltedException(CallInfo call, String reason, List<String> clientOrderIds) {
        super(call + ": trading is halted: " + reason + "; nothing was sent", call);
        this.reason = reason;
        this.clientOrderIds = List.copyOf(clientOrderIds);
    }

    /** The reason given to {@code halt}. */
    public String reason() {
        return reason;
    }

    @Override
    public List<String> clientOrderIds() {
        return clientOrderIds;
    }
}
