package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A coin, and the chains on which it can be deposited and withdrawn. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Coin.Builder.class)
public interface Coin extends WireModel {
    /** Number of the coin. */
    Optional<String> coinId();

    /** Coin. */
    String coin();

    /** Whether it can be transferred. */
    @JsonProperty("transfer")
    Optional<Boolean> transferable();

    /** Whether it is for some regions only. */
    @JsonProperty("areaCoin")
    Optional<Boolean> areaRestricted();

    /** Its chains. */
    List<CoinChain> chains();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoin.Builder {}
}
