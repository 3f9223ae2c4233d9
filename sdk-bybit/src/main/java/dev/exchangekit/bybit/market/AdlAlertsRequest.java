package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks how near contracts are to auto-deleveraging. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAdlAlertsRequest.class)
@JsonDeserialize(builder = AdlAlertsRequest.Builder.class)
public interface AdlAlertsRequest {
    /** Symbol in upper case, like {@code BTCUSDT}. All contracts if absent. */
    Optional<String> symbol();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAdlAlertsRequest.Builder {}
}
