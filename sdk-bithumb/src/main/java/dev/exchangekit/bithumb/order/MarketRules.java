package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What may be ordered in a market. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MarketRules.Builder.class)
public interface MarketRules extends WireModel {
    /** Market, quote currency first, like {@code KRW-BTC}. */
    String id();

    Optional<String> name();

    /** Kinds of orders, whatever their side. */
    @JsonProperty("order_types")
    List<OrderType> orderTypes();

    /** Kinds of orders that buy. */
    @JsonProperty("bid_types")
    List<OrderType> bidTypes();

    /** Kinds of orders that sell. */
    @JsonProperty("ask_types")
    List<OrderType> askTypes();

    @JsonProperty("order_sides")
    List<Side> orderSides();

    /** Rules for buying. */
    Optional<SideRules> bid();

    /** Rules for selling. */
    Optional<SideRules> ask();

    /** The most that an order may be worth, in the quote currency. */
    @JsonProperty("max_total")
    Optional<BigDecimal> maxTotal();

    /** Whether the market is open. */
    Optional<MarketState> state();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMarketRules.Builder {}
}
