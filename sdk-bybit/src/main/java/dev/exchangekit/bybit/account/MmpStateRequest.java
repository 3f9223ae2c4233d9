package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks for the state of the market maker protection. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMmpStateRequest.class)
@JsonDeserialize(builder = MmpStateRequest.Builder.class)
public interface MmpStateRequest {
    /** Base coin in upper case; required. */
    String baseCoin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("baseCoin", baseCoin());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMmpStateRequest.Builder {}
}
