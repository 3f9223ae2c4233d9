package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Repays what was borrowed by hand, from the spot balance of the coin alone. The exchange refuses it from 4:00 to 5:30
 * minutes past each hour.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRepayWithoutConversionRequest.class)
@JsonDeserialize(builder = RepayWithoutConversionRequest.Builder.class)
public interface RepayWithoutConversionRequest {
    /** Coin in upper case; required. */
    String coin();

    /** How much of it, not more than is owed; what the spot balance allows if absent. */
    Optional<BigDecimal> amount();

    /** Which debts; {@code FLEXIBLE} if absent. */
    Optional<RepaymentType> repaymentType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("coin", coin());
        amount().ifPresent(v -> Check.positive("amount", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableRepayWithoutConversionRequest.Builder {}
}
