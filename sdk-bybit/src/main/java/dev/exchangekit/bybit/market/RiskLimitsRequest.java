package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the risk tiers of contracts. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRiskLimitsRequest.class)
@JsonDeserialize(builder = RiskLimitsRequest.Builder.class)
public interface RiskLimitsRequest extends CursorRequest<RiskLimitsRequest> {
    /** Product line, linear or inverse; required. */
    Category category();

    /** Symbol in upper case. All contracts if absent; a page then has the tiers of 15 linear contracts. */
    Optional<String> symbol();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default RiskLimitsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableRiskLimitsRequest.Builder {}
}
