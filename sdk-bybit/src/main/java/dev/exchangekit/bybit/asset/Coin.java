package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A coin and the chains on which it can be deposited and withdrawn. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Coin.Builder.class)
public interface Coin extends WireModel {
    /** Coin. */
    String coin();

    /** Name. */
    Optional<String> name();

    /** Its chains. */
    List<CoinChain> chains();

    /** No longer maintained by the exchange. */
    Optional<BigDecimal> remainAmount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoin.Builder {}
}
