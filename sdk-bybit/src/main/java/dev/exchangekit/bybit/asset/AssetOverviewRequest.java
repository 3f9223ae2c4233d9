package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks what an account holds in all. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAssetOverviewRequest.class)
@JsonDeserialize(builder = AssetOverviewRequest.Builder.class)
public interface AssetOverviewRequest {
    /** User; required when a master account asks for a sub-account. */
    Optional<String> memberId();

    /** Currency to value in; {@code USD} when absent. */
    Optional<String> valuationCurrency();

    /** Part of the account; all when absent. */
    Optional<AssetAccountType> accountType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        valuationCurrency().ifPresent(value -> Check.name("valuationCurrency", value));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAssetOverviewRequest.Builder {}
}
