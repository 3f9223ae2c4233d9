package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** The exchange took a withdrawal. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalAck.Builder.class)
public interface WithdrawalAck extends WireModel {
    /** The exchange's id; {@link Withdrawal#withdrawalId}. */
    String id();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalAck.Builder {}
}
