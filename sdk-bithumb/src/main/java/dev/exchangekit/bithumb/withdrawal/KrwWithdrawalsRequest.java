package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.TransferListTerms;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which withdrawals of Korean won to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKrwWithdrawalsRequest.class)
@JsonDeserialize(builder = KrwWithdrawalsRequest.Builder.class)
public interface KrwWithdrawalsRequest extends TransferListTerms<KrwWithdrawalsRequest> {
    /** State; all when absent. */
    Optional<WithdrawalState> state();

    @Override
    default KrwWithdrawalsRequest withCursor(String cursor) {
        return toBuilder().page(Integer.parseInt(cursor)).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableKrwWithdrawalsRequest.Builder {}
}
