package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks at which prices futures and options were delivered. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDeliveryPricesRequest.class)
@JsonDeserialize(builder = DeliveryPricesRequest.Builder.class)
public interface DeliveryPricesRequest extends CursorRequest<DeliveryPricesRequest> {
    /** Product line, linear, inverse or option; required. */
    Category category();

    /** Symbol in upper case. Without it, options are those that are being delivered, between 8 and 12 o'clock UTC. */
    Optional<String> symbol();

    /** Base coin in upper case, options only; {@code BTC} by default. */
    Optional<String> baseCoin();

    /** Settle coin in upper case; {@code USDC} by default. */
    Optional<String> settleCoin();

    /** Deliveries per page, 1 to 200; 50 by default. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default DeliveryPricesRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        baseCoin().ifPresent(v -> Check.name("baseCoin", v));
        settleCoin().ifPresent(v -> Check.name("settleCoin", v));
        limit().ifPresent(v -> Check.range("limit", v, 1, 200));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDeliveryPricesRequest.Builder {}
}
