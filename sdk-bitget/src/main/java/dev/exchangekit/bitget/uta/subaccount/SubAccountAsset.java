package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Balance of one coin, in units of that coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubAccountAsset.Builder.class)
public interface SubAccountAsset extends WireModel {
    /** Coin. */
    String coin();

    /** Equity. */
    Optional<BigDecimal> equity();

    /** Equity in US dollars. */
    Optional<BigDecimal> usdValue();

    /** Balance. */
    Optional<BigDecimal> balance();

    /** What is free. */
    Optional<BigDecimal> available();

    /** What is owed. */
    Optional<BigDecimal> debt();

    /** Held by spot orders. */
    Optional<BigDecimal> locked();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubAccountAsset.Builder {}
}
