package dev.exchangekit.bybit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.FacadeParity;
import org.junit.jupiter.api.Test;

class BybitFacadesTest {
    @Test
    void bothViewsOfferTheSameCalls() {
        assertThat(FacadeParity.ofClients(BybitClient.class, BybitAsyncClient.class)
                        .local("name", "supports", "knownInstruments", "candlesPerCall")
                        .differences())
                .isEmpty();
    }
}
