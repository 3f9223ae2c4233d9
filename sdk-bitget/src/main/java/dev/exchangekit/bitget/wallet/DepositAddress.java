package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Address to deposit to. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DepositAddress.Builder.class)
public interface DepositAddress extends WireModel {
    String address();

    Optional<String> chain();

    String coin();

    /** Tag that a deposit must carry; absent where the chain has none. */
    Optional<String> tag();

    /** Address in an explorer of the chain. */
    Optional<String> url();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDepositAddress.Builder {}
}
