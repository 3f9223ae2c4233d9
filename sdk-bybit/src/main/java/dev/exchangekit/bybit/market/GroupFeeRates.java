package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Fees of a group by kind of client. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = GroupFeeRates.Builder.class)
public interface GroupFeeRates extends WireModel {
    /** Of professional clients. */
    List<GroupFeeRate> pro();

    /** Of market makers. */
    List<GroupFeeRate> marketMaker();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableGroupFeeRates.Builder {}
}
