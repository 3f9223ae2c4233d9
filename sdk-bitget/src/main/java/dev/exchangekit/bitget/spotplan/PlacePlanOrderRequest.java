package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.StpMode;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A new order that is placed once a price is reached. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlacePlanOrderRequest.class)
@JsonDeserialize(builder = PlacePlanOrderRequest.Builder.class)
public interface PlacePlanOrderRequest extends PlanTerms {
    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Direction; required. */
    Side side();

    /** What {@link #size} is in; the base coin when absent. */
    Optional<PlanType> planType();

    /** Which price triggers it; required. */
    TriggerType triggerType();

    /** Your id of the plan order, at most 50 characters, never used before; a random one is made when absent. */
    Optional<String> clientOid();

    /** What happens when its order would trade with one of the same account; they trade when absent. */
    Optional<StpMode> stpMode();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        PlanChecks.terms(this);
        OrderChecks.id("clientOid", clientOid());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlacePlanOrderRequest.Builder {}
}
