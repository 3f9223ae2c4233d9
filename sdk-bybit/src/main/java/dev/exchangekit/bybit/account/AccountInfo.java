package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Modes of the account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountInfo.Builder.class)
public interface AccountInfo extends WireModel {
    /** Generation of the account. */
    Optional<UnifiedMarginStatus> unifiedMarginStatus();

    /** How positions share margin. */
    Optional<MarginMode> marginMode();

    /** Whether the account leads copy trading. */
    @JsonProperty("isMasterTrader")
    @Value.Default
    default boolean masterTrader() {
        return false;
    }

    /** Whether spot assets hedge in portfolio margin. */
    @JsonProperty("spotHedgingStatus")
    Optional<Boolean> spotHedging();

    /** When these data changed last. */
    Optional<Instant> updatedTime();

    /** Always off; the exchange has an endpoint of its own for it. */
    Optional<Boolean> dcpStatus();

    /** No longer maintained by the exchange. */
    Optional<Integer> timeWindow();

    /** Always 0; the exchange has an endpoint of its own for it. */
    Optional<Integer> smpGroup();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountInfo.Builder {}
}
