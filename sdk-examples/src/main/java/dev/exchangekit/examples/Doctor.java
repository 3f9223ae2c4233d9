package dev.exchangekit.examples;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Health;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Why a key does not work: looks at the way to the exchange and at the key, and says what to do. Only reads. */
@Command(name = "Doctor", description = "Examines the connection and the key, and says what to do.")
public final class Doctor extends Example {
    /** Runs the example. */
    public static void main(String[] args) {
        launch(new Doctor(), args);
    }

    @Override
    void run(Venue venue) {
        try (Connection connection = venue.connect()) {
            ExchangeClient client = connection.client();
            Health health = client.healthCheck();
            step("Connected to %s, which is %s", venue, health.state());
            examine(client);
        }
        if (venue.simulator().isPresent()) {
            step("The same key with a secret that is not its own");
            Credentials wrong =
                    Credentials.of(venue.credentials().key(), "a-secret-of-another-key", "another-passphrase");
            try (Connection connection = venue.open(Settings.builder().build(), Optional.of(wrong))) {
                examine(connection.client());
            }
        }
    }

    private void examine(ExchangeClient client) {
        Diagnosis diagnosis = client.doctor();
        step(diagnosis.isHealthy() ? "Nothing keeps the client from working" : "The client cannot work like this");
        diagnosis.text().lines().forEach(line -> detail("%s", line));
    }
}
