package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Which position to turn into one of the other direction, at market. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReverseRequest.class)
@JsonDeserialize(builder = ReverseRequest.Builder.class)
public interface ReverseRequest extends OrderScope {
    /** Coin that margins it, in upper case. */
    String marginCoin();

    /**
     * How much of it to reverse, in the base coin; in one-way mode all of it when absent. In hedge mode at most the
     * whole position is reversed.
     */
    Optional<BigDecimal> size();

    /**
     * Hedge mode: the position to reverse, the long one with {@link Side#BUY} and the short one with {@link
     * Side#SELL}. One-way mode: buy or sell.
     */
    Side side();

    /** Required in hedge mode; to be left out in one-way mode. */
    Optional<TradeSide> tradeSide();

    /**
     * Your id for the order, unique, at most 50 characters. When absent the SDK makes one, because the order is found
     * again by it.
     */
    Optional<String> clientOid();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
        OrderChecks.positive("size", size());
        OrderChecks.id("clientOid", clientOid());
    }

    /** The same order under this id. */
    default ReverseRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableReverseRequest.Builder {}
}
