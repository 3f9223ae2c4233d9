package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.UtaChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/**
 * A change of an open order, which keeps its id. The next one is taken when this one is done. At least one value must be
 * given.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableModifyOrderRequest.class)
@JsonDeserialize(builder = ModifyOrderRequest.Builder.class)
public interface ModifyOrderRequest extends ModifyTerms, TpslTerms {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UtaChecks.modification(this);
        UtaChecks.tpslChange(this);
        UtaChecks.anyChange(this, quantity(), price());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableModifyOrderRequest.Builder {}
}
