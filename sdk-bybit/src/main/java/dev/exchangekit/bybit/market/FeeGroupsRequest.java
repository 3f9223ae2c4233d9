package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the groups of contracts that have fees in common. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFeeGroupsRequest.class)
@JsonDeserialize(builder = FeeGroupsRequest.Builder.class)
public interface FeeGroupsRequest {
    /** Product; required. */
    FeeProductType productType();

    /** Group; all if absent. */
    Optional<FeeGroupId> groupId();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFeeGroupsRequest.Builder {}
}
