package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** How much of a contract is open. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ContractOpenInterest.Builder.class)
public interface ContractOpenInterest extends WireModel {
    /** Symbol. */
    String symbol();

    /** Open positions, in the base coin. */
    BigDecimal size();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableContractOpenInterest.Builder {}
}
