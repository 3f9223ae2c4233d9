package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The largest spot order, with what could be borrowed and without. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SpotBorrowQuota.Builder.class)
public interface SpotBorrowQuota extends WireModel {
    String symbol();

    Optional<Side> side();

    /** Most that can be traded in base coin, with what can be borrowed while margin trading is on. */
    @JsonProperty("maxTradeQty")
    Optional<BigDecimal> maxTradeQuantity();

    /** Most that can be traded in quote coin, with what can be borrowed while margin trading is on. */
    Optional<BigDecimal> maxTradeAmount();

    /** Most that can be traded in base coin without borrowing. */
    @JsonProperty("spotMaxTradeQty")
    Optional<BigDecimal> spotMaxTradeQuantity();

    /** Most that can be traded in quote coin without borrowing. */
    Optional<BigDecimal> spotMaxTradeAmount();

    /** Coin that would be borrowed. */
    Optional<String> borrowCoin();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSpotBorrowQuota.Builder {}
}
