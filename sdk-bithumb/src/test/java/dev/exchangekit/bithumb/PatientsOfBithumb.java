package dev.exchangekit.bithumb;

import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.service.ServiceEndpoints;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.DoctorWorld;
import dev.exchangekit.core.contract.faults.Patient;
import dev.exchangekit.core.testing.ManualTime;
import java.time.Duration;
import java.util.List;

/** A simulated Bithumb whose clients a doctor examines. */
final class PatientsOfBithumb implements DoctorWorld {
    private final ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
    private final BithumbSimulator exchange =
            BithumbSimulator.builder().clock(time::now).history(Duration.ZERO).start();

    @Override
    public ManualTime time() {
        return time;
    }

    @Override
    public BithumbSimulator exchange() {
        return exchange;
    }

    @Override
    public Credentials hmac() {
        return Credentials.of(exchange.apiKey(), exchange.secret());
    }

    @Override
    public Credentials wrongSecret() {
        return Credentials.of(exchange.apiKey(), "not-the-secret-of-this-key");
    }

    @Override
    public List<String> secrets() {
        return List.of(exchange.secret());
    }

    @Override
    public Examined examined(Patient patient) {
        BithumbClient examined = BithumbClient.create(config -> config.from(patient)
                .environment(BithumbEnvironment.custom(patient.host()))
                .credentials(patient.credentials()));
        return new Examined(examined, examined.async()::doctor, examined.async()::healthCheck);
    }

    @Override
    public String openPath() {
        return MarketEndpoints.TICKERS.path();
    }

    @Override
    public String signedPath() {
        return ServiceEndpoints.API_KEYS.path();
    }

    @Override
    public void close() {
        exchange.close();
    }
}
