package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Repays what was borrowed by hand: first from the spot balance of the coin, then by converting other coins. The
 * exchange refuses it from 4:00 to 5:30 minutes past each hour.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRepayRequest.class)
@JsonDeserialize(builder = RepayRequest.Builder.class)
public interface RepayRequest {
    /** Coin in upper case; if absent all debts are repaid and the type must be {@code ALL}. */
    Optional<String> coin();

    /** How much of the coin, not more than is owed; all if absent. Only with a coin. */
    Optional<BigDecimal> amount();

    /** Which debts; {@code FLEXIBLE} if absent. */
    Optional<RepaymentType> repaymentType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(v -> Check.name("coin", v));
        amount().ifPresent(v -> Check.positive("amount", v));
        Check.that(coin().isPresent() || amount().isEmpty(), "coin", "absent", "an amount needs a coin");
        Check.that(
                coin().isPresent()
                        || repaymentType().filter(RepaymentType.ALL::equals).isPresent(),
                "repaymentType",
                "not ALL",
                "must be ALL without a coin");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableRepayRequest.Builder {}
}
