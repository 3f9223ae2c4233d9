package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of the ledger. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FinancialRecord.Builder.class)
public interface FinancialRecord extends WireModel {
    /** Number of the entry. */
    String id();

    /** Kind of product. */
    Optional<Category> category();

    /** Symbol, where one is concerned. */
    Optional<String> symbol();

    /** Coin that changed. */
    String coin();

    /** What made the entry. */
    Optional<RecordType> type();

    /** Change of the balance. */
    Optional<BigDecimal> amount();

    /** Fee, with the sign of the exchange. */
    Optional<BigDecimal> fee();

    /** Balance afterwards. */
    Optional<BigDecimal> balance();

    /** What stands behind the position concerned. */
    @JsonProperty("positionType")
    Optional<MarginMode> marginMode();

    /** Change of the margin of an isolated position. */
    Optional<BigDecimal> positionAmount();

    /** Margin of an isolated position afterwards. */
    Optional<BigDecimal> positionBalance();

    /** When it was made. */
    @JsonProperty("ts")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFinancialRecord.Builder {}
}
