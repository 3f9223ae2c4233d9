package dev.exchangekit.bithumb.internal;

import dev.exchangekit.core.spi.WireTime;
import java.time.ZoneOffset;

/** Reads a moment that stands without an offset by the clock of UTC, for {@code using} on an accessor. */
public final class UtcTime extends WireTime.AtOffset {
    public UtcTime() {
        super(ZoneOffset.UTC);
    }
}
