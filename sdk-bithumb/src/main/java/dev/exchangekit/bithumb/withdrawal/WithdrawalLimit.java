package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of a coin may be withdrawn, in that coin unless it says otherwise. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalLimit.Builder.class)
public interface WithdrawalLimit extends WireModel {
    /** The coin. */
    Optional<String> currency();

    /** At once. */
    Optional<BigDecimal> minimum();

    /** At once. */
    Optional<BigDecimal> onetime();

    Optional<BigDecimal> daily();

    /** Left of today. */
    @JsonProperty("remaining_daily")
    Optional<BigDecimal> remainingDaily();

    /** Left of today, in the {@linkplain #fiatCurrency fiat currency}. */
    @JsonProperty("remaining_daily_fiat")
    Optional<BigDecimal> remainingDailyFiat();

    @JsonProperty("fiat_currency")
    Optional<String> fiatCurrency();

    /** Left of today for all coins together, in Korean won. */
    @JsonProperty("remaining_daily_krw")
    Optional<BigDecimal> remainingDailyKrw();

    /** Deposited lately and held back, in the {@linkplain #fiatCurrency fiat currency}. */
    @JsonProperty("withdraw_delayed_fiat")
    Optional<BigDecimal> withdrawDelayedFiat();

    /** Decimal places that an amount may have. */
    Optional<Integer> fixed();

    @JsonProperty("can_withdraw")
    Optional<Boolean> canWithdraw();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalLimit.Builder {}
}
