package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.CommaList;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What insures contracts against losses beyond the margin of a position. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = InsurancePool.Builder.class)
public interface InsurancePool extends WireModel {
    /** Coin that it is in. */
    String coin();

    /** The contracts that share it. */
    @JsonDeserialize(using = CommaList.Reader.class)
    List<String> symbols();

    /** What is in it, in its coin. */
    Optional<BigDecimal> balance();

    /** What is in it, in USD. */
    Optional<BigDecimal> value();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableInsurancePool.Builder {}
}
