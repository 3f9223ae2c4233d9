package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Balance of one coin in a unified account, in units of that coin unless said otherwise. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CoinAsset.Builder.class)
public interface CoinAsset extends WireModel {
    /** Coin. */
    String coin();

    /** Balance with unrealised profit. */
    Optional<BigDecimal> equity();

    /** The equity in USD. */
    Optional<BigDecimal> usdValue();

    /** Balance. */
    Optional<BigDecimal> balance();

    /** Free for orders and transfers. */
    Optional<BigDecimal> available();

    /** Borrowed by margin orders. */
    Optional<BigDecimal> debt();

    /** Held by spot orders. */
    Optional<BigDecimal> locked();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinAsset.Builder {}
}
