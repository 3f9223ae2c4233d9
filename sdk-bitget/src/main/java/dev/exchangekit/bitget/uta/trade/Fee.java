package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What the exchange took, or gave, for fills. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Fee.Builder.class)
public interface Fee extends WireModel {
    /** Coin of the fee; absent without a fill. */
    @JsonProperty("feeCoin")
    Optional<String> coin();

    /** Positive when it was paid, negative when it was received; absent without a fill. */
    @JsonProperty("fee")
    Optional<BigDecimal> amount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFee.Builder {}
}
