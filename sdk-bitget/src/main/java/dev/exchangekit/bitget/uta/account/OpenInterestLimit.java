package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How large the positions of the account may become. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenInterestLimit.Builder.class)
public interface OpenInterestLimit extends WireModel {
    /** Symbol. */
    String symbol();

    /** Largest quantity of the account. */
    Optional<BigDecimal> singleUserLimit();

    /** Largest quantity of a main account and its sub-accounts together. */
    Optional<BigDecimal> masterSubLimit();

    /** Quota of a market maker; zero for everybody else. */
    Optional<BigDecimal> marketMakerLimit();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenInterestLimit.Builder {}
}
