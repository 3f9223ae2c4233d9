package dev.exchangekit.bithumb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.FacadeParity;
import org.junit.jupiter.api.Test;

class BithumbFacadesTest {
    @Test
    void bothViewsOfferTheSameCalls() {
        assertThat(FacadeParity.ofClients(BithumbClient.class, BithumbAsyncClient.class)
                        .local("name", "supports", "knownInstruments", "candlesPerCall")
                        .differences())
                .isEmpty();
    }
}
