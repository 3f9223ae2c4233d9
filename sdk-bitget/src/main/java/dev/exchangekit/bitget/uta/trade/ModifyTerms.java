package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.spi.FlagAsWord;
import java.math.BigDecimal;
import java.util.Optional;

/** What changes of an order, alone or in a batch. Absent values stay as they are. */
public interface ModifyTerms extends OrderTarget {
    /** New quantity of the whole order in base coin, what is filled included. Positive. */
    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    /** New limit price in quote coin. Positive. */
    Optional<BigDecimal> price();

    /** True to have the order cancelled when it cannot be modified; false if absent. */
    @JsonSerialize(contentUsing = FlagAsWord.YesNo.class)
    Optional<Boolean> autoCancel();

    /** Symbol in upper case, like {@code BTCUSDT}. */
    Optional<String> symbol();

    /** Kind of product. */
    Optional<Category> category();

    /** Your id for the change, at most 32 letters and digits; need not be unique. The private order stream repeats it. */
    Optional<String> requestId();
}
