package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.NetworkTerms;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** For which coin to show how it can be withdrawn. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableChanceRequest.class)
@JsonDeserialize(builder = ChanceRequest.Builder.class)
public interface ChanceRequest extends NetworkTerms {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableChanceRequest.Builder {}
}
