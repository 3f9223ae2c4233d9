package dev.exchangekit.bithumb.twap;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireLength;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** An order that is cut into as many equal ones as its frequency fits into its duration. Each of them must reach the market's minimum. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStartTwapRequest.class)
@JsonDeserialize(builder = StartTwapRequest.Builder.class)
public interface StartTwapRequest {
    /** Market in upper case, a KRW market like {@code KRW-BTC}; required. */
    String market();

    /** Direction; required. */
    Side side();

    /** Quantity to sell in all, in the base currency; required to sell, and for that only. */
    Optional<BigDecimal> volume();

    /** Amount to spend in all, in KRW; required to buy, and for that only. */
    Optional<BigDecimal> price();

    /** How long it takes in all, 5 minutes to 12 hours in whole seconds; required. */
    @JsonSerialize(using = WireLength.SecondsAsText.class)
    @JsonDeserialize(using = WireLength.Seconds.class)
    Duration duration();

    /** Time between its parts: 15, 20, 30, 60 or 120 seconds; required. */
    @JsonSerialize(using = WireLength.SecondsAsText.class)
    @JsonDeserialize(using = WireLength.Seconds.class)
    Duration frequency();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TwapChecks.start(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableStartTwapRequest.Builder {}
}
