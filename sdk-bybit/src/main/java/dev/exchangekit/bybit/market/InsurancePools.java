package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The insurance pools. Those of one contract are renewed every minute, shared ones every day. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = InsurancePools.Builder.class)
public interface InsurancePools extends WireModel {
    /** When they were renewed. */
    Optional<Instant> updatedTime();

    /** The pools. */
    @JsonProperty("list")
    List<InsurancePool> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableInsurancePools.Builder {}
}
