package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Contracts that have fees in common. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FeeGroup.Builder.class)
public interface FeeGroup extends WireModel {
    /** Name of the group. */
    Optional<FeeGroupName> groupName();

    /** By how much what is made in this group counts. */
    Optional<BigDecimal> weightingFactor();

    /** How many contracts there are. */
    @JsonProperty("symbolsNumbers")
    Optional<Integer> symbolCount();

    /** The contracts. */
    List<String> symbols();

    /** The fees. */
    Optional<GroupFeeRates> feeRates();

    /** When this was last changed. */
    Optional<Instant> updateTime();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFeeGroup.Builder {}
}
