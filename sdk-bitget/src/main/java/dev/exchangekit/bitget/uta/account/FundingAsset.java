package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Balance of one coin in the funding account, in units of that coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FundingAsset.Builder.class)
public interface FundingAsset extends WireModel {
    /** Coin. */
    String coin();

    /** Balance. */
    Optional<BigDecimal> balance();

    /** Free for transfers. */
    Optional<BigDecimal> available();

    /** Held. */
    Optional<BigDecimal> frozen();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFundingAsset.Builder {}
}
