package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** What is in the accounts of a kind. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountBalance.Builder.class)
public interface AccountBalance extends WireModel {
    /** Kind of account. */
    AccountGroup accountType();

    /** Their value, in USDT. */
    BigDecimal usdtBalance();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountBalance.Builder {}
}
