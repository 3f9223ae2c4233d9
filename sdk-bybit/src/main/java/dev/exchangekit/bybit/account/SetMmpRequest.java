package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireLength;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Limits of the market maker protection of options: when one is reached within the window, orders under protection are
 * cancelled and new ones refused for the frozen period. Only fills as maker count.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetMmpRequest.class)
@JsonDeserialize(builder = SetMmpRequest.Builder.class)
public interface SetMmpRequest {
    /** Base coin in upper case; required. */
    String baseCoin();

    /** Time over which trades are counted, to the millisecond; required. */
    @JsonSerialize(using = WireLength.MillisAsText.class)
    @JsonDeserialize(using = WireLength.Millis.class)
    Duration window();

    /** How long trading stays frozen, to the millisecond; zero until it is reset. Required. */
    @JsonSerialize(using = WireLength.MillisAsText.class)
    @JsonDeserialize(using = WireLength.Millis.class)
    Duration frozenPeriod();

    /** Sum of traded quantities, with up to two decimals; required. */
    @JsonProperty("qtyLimit")
    BigDecimal quantityLimit();

    /** Absolute sum of quantity times delta, with up to two decimals; required. */
    BigDecimal deltaLimit();

    /** Absolute sum of quantity times vega, with up to two decimals; 500000 if absent. */
    Optional<BigDecimal> vegaLimit();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("baseCoin", baseCoin());
        Check.that(window().toMillis() > 0, "window", window(), "must be positive");
        Check.that(!frozenPeriod().isNegative(), "frozenPeriod", frozenPeriod(), "must not be negative");
        Check.positive("quantityLimit", quantityLimit());
        Check.positive("deltaLimit", deltaLimit());
        vegaLimit().ifPresent(v -> Check.positive("vegaLimit", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetMmpRequest.Builder {}
}
