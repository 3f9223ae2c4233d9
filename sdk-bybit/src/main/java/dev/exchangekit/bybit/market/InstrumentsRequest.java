package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the specifications of instruments. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInstrumentsRequest.class)
@JsonDeserialize(builder = InstrumentsRequest.Builder.class)
public interface InstrumentsRequest extends CursorRequest<InstrumentsRequest> {
    /** Product line; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}. All instruments of the category if absent. */
    Optional<String> symbol();

    /** Zone to which the symbols belong; not for options. */
    Optional<SymbolType> symbolType();

    /**
     * State to look for. If absent, those in {@code Trading}; for options those in {@code PreLaunch}, {@code Trading}
     * and {@code Delivering}. Spot knows {@code Trading} only.
     */
    Optional<InstrumentStatus> status();

    /**
     * Base coin in upper case; not for spot. The answer then holds linear and inverse contracts alike. Options default
     * to {@code BTC}.
     */
    Optional<String> baseCoin();

    /** Instruments per page, 1 to 1000; 500 by default. Spot has one page only. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default InstrumentsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        baseCoin().ifPresent(v -> Check.name("baseCoin", v));
        limit().ifPresent(v -> Check.range("limit", v, 1, 1000));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableInstrumentsRequest.Builder {}
}
