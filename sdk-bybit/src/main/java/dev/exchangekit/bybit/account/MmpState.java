package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireLength;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Market maker protection of the options on a base coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MmpState.Builder.class)
public interface MmpState extends WireModel {
    /** Name of the base coin. */
    String baseCoin();

    /** Whether the account has it. */
    @JsonProperty("mmpEnabled")
    Optional<Boolean> enabled();

    /** Time over which trades are counted. */
    @JsonDeserialize(contentUsing = WireLength.Millis.class)
    Optional<Duration> window();

    /** How long trading stays frozen; zero until it is reset. */
    @JsonDeserialize(contentUsing = WireLength.Millis.class)
    Optional<Duration> frozenPeriod();

    /** Traded quantity that triggers it. */
    @JsonProperty("qtyLimit")
    Optional<BigDecimal> quantityLimit();

    /** Delta that triggers it. */
    Optional<BigDecimal> deltaLimit();

    /** Vega that triggers it. */
    Optional<BigDecimal> vegaLimit();

    /** Until when trading is frozen; of meaning only while it is. */
    @JsonProperty("mmpFrozenUntil")
    Optional<Instant> frozenUntil();

    /** Whether trading is frozen. */
    @JsonProperty("mmpFrozen")
    Optional<Boolean> frozen();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMmpState.Builder {}
}
