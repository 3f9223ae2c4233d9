package dev.exchangekit.bithumb.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Balance of one currency, in units of it. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Account.Builder.class)
public interface Account extends WireModel {
    String currency();

    /** Free for orders and withdrawals. */
    Optional<BigDecimal> balance();

    /** Held by open orders and withdrawals. */
    Optional<BigDecimal> locked();

    /** Average price at which the balance was bought, in the {@linkplain #unitCurrency() unit currency}. */
    @JsonProperty("avg_buy_price")
    Optional<BigDecimal> avgBuyPrice();

    /** Whether the average price was changed by hand. */
    @JsonProperty("avg_buy_price_modified")
    Optional<Boolean> avgBuyPriceModified();

    /** Currency of the average price. */
    @JsonProperty("unit_currency")
    Optional<String> unitCurrency();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccount.Builder {}
}
