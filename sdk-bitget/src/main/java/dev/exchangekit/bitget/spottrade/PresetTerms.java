package dev.exchangekit.bitget.spottrade;

import java.math.BigDecimal;
import java.util.Optional;

/** Orders that are placed once another one is filled. All prices are in the quote coin. */
public interface PresetTerms {
    /** Price that triggers taking profit once the order is filled. */
    Optional<BigDecimal> presetTakeProfitPrice();

    /** Price at which profit is taken; the market's when absent. */
    Optional<BigDecimal> executeTakeProfitPrice();

    /** Price that triggers stopping the loss once the order is filled. */
    Optional<BigDecimal> presetStopLossPrice();

    /** Price at which the loss is stopped; the market's when absent. */
    Optional<BigDecimal> executeStopLossPrice();
}
