package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.TransferListTerms;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which deposits of Korean won to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKrwDepositsRequest.class)
@JsonDeserialize(builder = KrwDepositsRequest.Builder.class)
public interface KrwDepositsRequest extends TransferListTerms<KrwDepositsRequest> {
    /** State; all when absent. */
    Optional<DepositState> state();

    @Override
    default KrwDepositsRequest withCursor(String cursor) {
        return toBuilder().page(Integer.parseInt(cursor)).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableKrwDepositsRequest.Builder {}
}
