package dev.exchangekit.core.pipeline;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.spi.ClockTolerance;
import dev.exchangekit.core.spi.Examination;
import dev.exchangekit.core.spi.Findings;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Examines the key by one signed read. */
final class ToyExamination implements Examination {
    @Override
    public String environment() {
        return "toy";
    }

    @Override
    public Optional<Credentials> credentials() {
        return Optional.of(Credentials.of(ToyExchange.KEY, ToyExchange.SECRET));
    }

    @Override
    public Plan<?> publicRead() {
        return Plan.call(ToyExchange.TIME, NoParameters.NONE);
    }

    @Override
    public ClockTolerance clockTolerance() {
        return new ClockTolerance(ToyExchange.WINDOW, ToyExchange.WINDOW, true);
    }

    @Override
    public Plan<List<Finding>> key(Instant now) {
        return Plan.call(ToyExchange.READ, new ToyExchange.Text("key")).map(answer -> List.of(Findings.reads()));
    }

    @Override
    public Optional<Finding> explain(ExchangeException refusal) {
        return Optional.empty();
    }
}
