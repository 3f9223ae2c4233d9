package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.TransferTerms;
import dev.exchangekit.bitget.internal.MoneyChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A transfer between accounts of the same user. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransferRequest.class)
@JsonDeserialize(builder = TransferRequest.Builder.class)
public interface TransferRequest extends TransferTerms {
    /** Which isolated margin account, like {@code BTCUSDT}; required for one. */
    Optional<String> symbol();

    /** Whether what is missing may be borrowed. */
    @JsonSerialize(contentUsing = FlagAsWord.YesNo.class)
    Optional<Boolean> allowBorrow();

    /** The same transfer under this id. */
    default TransferRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        MoneyChecks.transfer(this);
        symbol().ifPresent(value -> Check.name("symbol", value));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTransferRequest.Builder {}
}
