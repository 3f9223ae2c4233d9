package dev.exchangekit.bybit.internal;

import dev.exchangekit.bybit.market.MarketEndpoints;
import dev.exchangekit.bybit.market.ServerTime;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;

/** The clock of the exchange. */
public final class ExchangeTime {
    /** Asks the exchange for its time. */
    public static final Plan<Instant> NOW =
            Plan.call(MarketEndpoints.SERVER_TIME, NoParameters.NONE).map(ServerTime::nano);

    private ExchangeTime() {}
}
