package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of a coin in margin trading. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CoinSettings.Builder.class)
public interface CoinSettings extends WireModel {
    /** Coin. */
    String coin();

    /** Leverage. */
    Optional<BigDecimal> leverage();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinSettings.Builder {}
}
