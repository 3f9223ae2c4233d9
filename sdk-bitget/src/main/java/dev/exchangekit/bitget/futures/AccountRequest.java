package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which account to show, with its settings of one symbol. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccountRequest.class)
@JsonDeserialize(builder = AccountRequest.Builder.class)
public interface AccountRequest {
    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Which futures; required. */
    ProductType productType();

    /** Margin coin in upper case; required. */
    String marginCoin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAccountRequest.Builder {}
}
