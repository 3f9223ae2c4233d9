package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How near a contract is to auto-deleveraging. It begins when its pool is empty, or when {@link #balance()} is above
 * {@link #adlTriggerThreshold()} and {@link #pnlRatio()} falls below {@link #insurancePnlRatio()}; that second kind
 * ends when {@link #pnlRatio()} rises above {@link #adlStopRatio()}.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AdlAlert.Builder.class)
public interface AdlAlert extends WireModel {
    /** Coin of the insurance pool. */
    Optional<String> coin();

    /** Symbol. */
    String symbol();

    /** What is in the insurance pool, in its coin; of a shared pool as of the day's begin, 00:00 UTC. */
    Optional<BigDecimal> balance();

    /** Outdated and absent. The most that was in the pool in the last 8 hours. */
    Optional<BigDecimal> maxBalance();

    /** Loss that begins auto-deleveraging, as a fraction of the pool: -0.3 is 30 %. */
    Optional<BigDecimal> insurancePnlRatio();

    /** What the contract lost from its best in the last 8 hours, as a fraction of the pool's highest balance. */
    Optional<BigDecimal> pnlRatio();

    /** The loss counts while the pool holds more than this. */
    Optional<BigDecimal> adlTriggerThreshold();

    /** Loss that ends auto-deleveraging, as a fraction of the pool. */
    Optional<BigDecimal> adlStopRatio();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAdlAlert.Builder {}
}
