package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of some coins can leave the unified account, be it by transfer or by withdrawal. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TransferableAmounts.Builder.class)
public interface TransferableAmounts extends WireModel {
    /** Of the first coin that was asked for. */
    @JsonProperty("availableWithdrawal")
    Optional<BigDecimal> first();

    /** Of each coin. */
    @JsonProperty("availableWithdrawalMap")
    @JsonDeserialize(using = TransferableAmountsReader.class)
    List<TransferableAmount> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTransferableAmounts.Builder {}
}
