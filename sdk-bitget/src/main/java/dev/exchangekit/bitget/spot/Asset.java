package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Balance of one coin in the spot account, in units of that coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Asset.Builder.class)
public interface Asset extends WireModel {
    /** Coin, as Bitget writes it: not always in upper case. */
    String coin();

    /** Free for orders and transfers. */
    Optional<BigDecimal> available();

    /** Held by open orders or a launchpad. */
    Optional<BigDecimal> frozen();

    /** Locked for other reasons, such as being a fiat merchant. */
    Optional<BigDecimal> locked();

    /** Usable in spot copy trading only. */
    Optional<BigDecimal> limitAvailable();

    /** Last change. The documentation says milliseconds and shows seconds; either is read. */
    @JsonProperty("uTime")
    @JsonDeserialize(contentUsing = WireTime.AnyUnit.class)
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAsset.Builder {}
}
