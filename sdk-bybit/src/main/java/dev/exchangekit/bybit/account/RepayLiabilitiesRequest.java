package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Repays liabilities of the unified account other than those borrowed by hand, by converting other coins. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRepayLiabilitiesRequest.class)
@JsonDeserialize(builder = RepayLiabilitiesRequest.Builder.class)
public interface RepayLiabilitiesRequest {
    /** Coin in upper case that is owed; all debts if absent. */
    Optional<String> coin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(v -> Check.name("coin", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableRepayLiabilitiesRequest.Builder {}
}
