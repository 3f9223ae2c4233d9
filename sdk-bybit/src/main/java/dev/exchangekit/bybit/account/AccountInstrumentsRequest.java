package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the specifications of the instruments that the account may trade; not for custodial sub-accounts. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccountInstrumentsRequest.class)
@JsonDeserialize(builder = AccountInstrumentsRequest.Builder.class)
public interface AccountInstrumentsRequest extends CursorRequest<AccountInstrumentsRequest> {
    /** Product line: spot, linear or inverse; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}. All instruments of the category if absent. */
    Optional<String> symbol();

    /** Instruments per page, 1 to 200; 200 by default. Spot has one page only. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default AccountInstrumentsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        limit().ifPresent(v -> Check.range("limit", v, 1, 200));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAccountInstrumentsRequest.Builder {}
}
