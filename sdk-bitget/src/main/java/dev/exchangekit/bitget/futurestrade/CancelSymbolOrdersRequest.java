package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The symbol whose orders to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelSymbolOrdersRequest.class)
@JsonDeserialize(builder = CancelSymbolOrdersRequest.Builder.class)
public interface CancelSymbolOrdersRequest extends OrderScope {
    /** Coin that margins it, in upper case. */
    Optional<String> marginCoin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        marginCoin().ifPresent(v -> Check.name("marginCoin", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelSymbolOrdersRequest.Builder {}
}
