package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireLength;
import java.time.Duration;
import org.immutables.value.Value;

/** When to cancel all orders, unless it is said again before. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCountdownCancelAllRequest.class)
@JsonDeserialize(builder = CountdownCancelAllRequest.Builder.class)
public interface CountdownCancelAllRequest {
    /** How long from now, in whole seconds: 5 to 60, or zero to cancel nothing. Required. */
    @JsonSerialize(using = WireLength.SecondsAsText.class)
    @JsonDeserialize(using = WireLength.Seconds.class)
    Duration countdown();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.that(countdown().toNanosPart() == 0, "countdown", countdown(), "must be whole seconds");
        if (!countdown().isZero()) {
            Check.range("countdown", countdown().toSeconds(), 5, 60);
        }
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCountdownCancelAllRequest.Builder {}
}
