package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.CommaList;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Asks how much of some coins can leave the unified account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransferableAmountsRequest.class)
@JsonDeserialize(builder = TransferableAmountsRequest.Builder.class)
public interface TransferableAmountsRequest {
    /** Coins in upper case, 1 to 20; required. */
    @JsonProperty("coinName")
    @JsonSerialize(using = CommaList.Writer.class)
    @JsonDeserialize(using = CommaList.Reader.class)
    List<String> coins();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.size("coins", coins(), 1, 20);
        coins().forEach(v -> Check.name("coins", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTransferableAmountsRequest.Builder {}
}
