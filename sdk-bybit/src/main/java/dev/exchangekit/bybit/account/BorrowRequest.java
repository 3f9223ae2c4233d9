package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** Borrows a coin at the variable rate. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBorrowRequest.class)
@JsonDeserialize(builder = BorrowRequest.Builder.class)
public interface BorrowRequest {
    /** Coin in upper case; required. */
    String coin();

    /** How much of it; required. */
    BigDecimal amount();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("coin", coin());
        Check.positive("amount", amount());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableBorrowRequest.Builder {}
}
