package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A candle of some minutes. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MinuteCandle.Builder.class)
public interface MinuteCandle extends Candle {
    /** Its length. */
    Optional<MinuteUnit> unit();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMinuteCandle.Builder {}
}
