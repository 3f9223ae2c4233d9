package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** How long the private stream may be away before the exchange cancels all orders. For institutional clients. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetDisconnectProtectionRequest.class)
@JsonDeserialize(builder = SetDisconnectProtectionRequest.Builder.class)
public interface SetDisconnectProtectionRequest {
    /** Whose orders are cancelled; options when absent. */
    Optional<DisconnectProduct> product();

    /** Time in whole seconds, 3 to 300. */
    @JsonSerialize(using = WholeSeconds.Writer.class)
    @JsonDeserialize(using = WholeSeconds.Reader.class)
    Duration timeWindow();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.range("timeWindow", timeWindow().toSeconds(), 3, 300);
        Check.that(timeWindow().toNanosPart() == 0, "timeWindow", timeWindow(), "must be whole seconds");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetDisconnectProtectionRequest.Builder {}
}
