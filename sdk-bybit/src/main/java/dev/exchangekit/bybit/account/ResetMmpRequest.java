package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Ends the frozen period of the market maker protection and counts from zero. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResetMmpRequest.class)
@JsonDeserialize(builder = ResetMmpRequest.Builder.class)
public interface ResetMmpRequest {
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
    class Builder extends ImmutableResetMmpRequest.Builder {}
}
