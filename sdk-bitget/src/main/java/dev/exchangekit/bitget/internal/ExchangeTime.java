package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.common.CommonEndpoints;
import dev.exchangekit.bitget.common.ServerTime;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;

/** The clock of the exchange. */
public final class ExchangeTime {
    /** Asks the exchange for its time. */
    public static final Plan<Instant> NOW =
            Plan.call(CommonEndpoints.SERVER_TIME, NoParameters.NONE).map(ServerTime::time);

    private ExchangeTime() {}
}
