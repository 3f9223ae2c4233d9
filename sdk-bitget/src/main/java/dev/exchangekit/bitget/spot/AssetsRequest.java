package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the balances of the spot account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAssetsRequest.class)
@JsonDeserialize(builder = AssetsRequest.Builder.class)
public interface AssetsRequest {
    /** One coin, like {@code USDT}; goes before {@link #assetType()}. */
    Optional<String> coin();

    /** Which coins, where none is named. Those that are held if absent. */
    Optional<AssetType> assetType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        // coins are written in upper case, but their names are the exchange's: some have small letters
        coin().ifPresent(v -> Check.text("coin", v, 64));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAssetsRequest.Builder {}
}
