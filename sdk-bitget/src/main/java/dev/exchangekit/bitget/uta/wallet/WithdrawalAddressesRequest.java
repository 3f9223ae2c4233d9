package dev.exchangekit.bitget.uta.wallet;

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
    /** Coin, like {@code USDT}; all if absent. */
    Optional<String> coin();

    /** Kind of address; all if absent. */
    Optional<AddressBookType> type();

    /** Addresses per page. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default WithdrawalAddressesRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(value -> Check.text("coin", value, 64));
        limit().ifPresent(value -> Check.range("limit", value, 1, Integer.MAX_VALUE));
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
