package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How large an order or a position could be. What does not apply is absent. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MaxOpenAvailable.Builder.class)
public interface MaxOpenAvailable extends WireModel {
    /** Available: spot and margin in the quote coin to buy and in the base coin to sell, futures in the quote coin. */
    Optional<BigDecimal> available();

    /** Margin only. Largest order: in the quote coin to buy, in the base coin to sell. */
    Optional<BigDecimal> maxOpen();

    /** Futures only. What a long position of the size asked for costs, in the quote coin. */
    Optional<BigDecimal> buyOpenCost();

    /** Futures only. What a short position of the size asked for costs, in the quote coin. */
    Optional<BigDecimal> sellOpenCost();

    /** Futures only. Largest long position, in the base coin. */
    Optional<BigDecimal> maxBuyOpen();

    /** Futures only. Largest short position, in the base coin. */
    Optional<BigDecimal> maxSellOpen();

    /** Most that can be bought; since 2026. */
    Optional<BigDecimal> maxBuyAvailable();

    /** Most that can be sold; since 2026. */
    Optional<BigDecimal> maxSellAvailable();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMaxOpenAvailable.Builder {}
}
