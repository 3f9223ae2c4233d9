package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** What the account has of one asset. */
@SdkStyle
@Value.Immutable
public interface Balance extends UnifiedModel {
    String asset();

    /** Can be traded with. */
    BigDecimal free();

    /** Locked in orders or set aside for positions. */
    BigDecimal used();

    /** Free and used together. */
    BigDecimal total();

    static Builder builder() {
        return new Builder();
    }

    /** Builds balances; thread-confined. */
    class Builder extends ImmutableBalance.Builder {}
}
