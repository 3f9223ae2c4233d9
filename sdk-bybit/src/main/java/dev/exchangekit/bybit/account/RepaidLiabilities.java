package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** What a repayment took. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = RepaidLiabilities.Builder.class)
public interface RepaidLiabilities extends WireModel {
    /** The coins that were used. */
    @JsonProperty("list")
    List<RepaidLiability> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableRepaidLiabilities.Builder {}
}
