package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.sim.front.Simulator;
import dev.exchangekit.core.testing.ManualTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A simulated exchange whose clients a doctor examines. */
public interface DoctorWorld extends AutoCloseable {
    /** The clock of clients and exchange. */
    ManualTime time();

    Simulator exchange();

    /** The account's key, which works. */
    Credentials hmac();

    /** The account's key with a secret that is not its own. */
    Credentials wrongSecret();

    /** What no report may hold a piece of. */
    List<String> secrets();

    /** A client with these settings. */
    Examined examined(Patient patient);

    /** The path of the call that needs no key. */
    String openPath();

    /** The path of the first signed call. */
    String signedPath();

    @Override
    void close();

    /**
     * A client in both views.
     *
     * @param client closed with this
     * @param doctor of the asynchronous view
     * @param healthCheck of the asynchronous view
     */
    record Examined(
            ExchangeClient client,
            Supplier<CompletableFuture<Diagnosis>> doctor,
            Supplier<CompletableFuture<Health>> healthCheck)
            implements AutoCloseable {
        @Override
        public void close() {
            client.close();
        }
    }
}
