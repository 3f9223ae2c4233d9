package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which addresses of the address book to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawalAddressesRequest.class)
@JsonDeserialize(builder = WithdrawalAddressesRequest.Builder.class)
public interface WithdrawalAddressesRequest extends CursorRequest<WithdrawalAddressesRequest> {
    /** Coin, or {@code baseCoin} for the addresses that serve every coin of a chain; all when absent. */
    Optional<String> coin();

    /** Chain; all when absent. */
    Optional<String> chain();

    /** Kind of addresses; those on chains when absent. {@link #coin} and {@link #chain} count for that kind only. */
    Optional<AddressType> addressType();

    /** Addresses per page: 1 to 50, 50 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default WithdrawalAddressesRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        limit().ifPresent(value -> Check.range("limit", value, 1, 50));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWithdrawalAddressesRequest.Builder {}
}
