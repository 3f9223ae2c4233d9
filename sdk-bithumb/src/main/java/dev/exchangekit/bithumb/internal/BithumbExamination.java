package dev.exchangekit.bithumb.internal;

import dev.exchangekit.bithumb.BithumbConfig;
import dev.exchangekit.bithumb.account.AccountEndpoints;
import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.market.TickersRequest;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.spi.ClockTolerance;
import dev.exchangekit.core.spi.Examination;
import dev.exchangekit.core.spi.Findings;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Examines a client of Bithumb. */
final class BithumbExamination implements Examination {
    /** Bithumb names no bound for tokens of 2.x; a clock that is further off is set wrong. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final String MARKET = "KRW-BTC";

    private final BithumbConfig config;

    BithumbExamination(BithumbConfig config) {
        this.config = config;
    }

    @Override
    public String environment() {
        return config.environment().name();
    }

    @Override
    public Optional<Credentials> credentials() {
        return config.credentials();
    }

    @Override
    public Plan<?> publicRead() {
        return Plan.call(
                MarketEndpoints.TICKERS,
                TickersRequest.builder().addMarkets(MARKET).build());
    }

    @Override
    public ClockTolerance clockTolerance() {
        return new ClockTolerance(TOLERANCE, TOLERANCE, false);
    }

    @Override
    public Plan<List<Finding>> key(Instant now) {
        return Plan.call(AccountEndpoints.ACCOUNTS, NoParameters.NONE)
                .map(accounts -> config.credentials()
                        .map(key ->
                                List.of(Findings.accepted(key), Finding.ok(Check.API_VERSION, "2.x"), Findings.reads()))
                        .orElse(List.of()));
    }

    @Override
    public Optional<Finding> explain(ExchangeException refusal) {
        return Optional.empty();
    }
}
