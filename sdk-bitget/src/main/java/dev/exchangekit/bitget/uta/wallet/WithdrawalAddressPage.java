package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of the address book. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalAddressPage.Builder.class)
public interface WithdrawalAddressPage extends WireModel, Page<WithdrawalAddress> {
    /** The addresses. */
    @JsonProperty("addressList")
    @Override
    List<WithdrawalAddress> items();

    /** Where the exchange says that the next page begins, if there is one. */
    Optional<String> cursor();

    /** Asks for the next page; absent once a page is empty. A short page need not be the last. */
    @Override
    default Optional<String> nextCursor() {
        return items().isEmpty() ? Optional.empty() : cursor();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalAddressPage.Builder {}
}
