package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A fill of an order. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderTrade.Builder.class)
public interface OrderTrade extends WireModel {
    /** Market, quote currency first, like {@code KRW-BTC}. */
    String market();

    /** The exchange's id of the fill. */
    @JsonProperty("uuid")
    String tradeId();

    /** In the quote currency. */
    BigDecimal price();

    /** Quantity in the base currency. */
    BigDecimal volume();

    /** Worth in the quote currency. */
    Optional<BigDecimal> funds();

    Optional<Side> side();

    @JsonProperty("created_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> createdAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderTrade.Builder {}
}
