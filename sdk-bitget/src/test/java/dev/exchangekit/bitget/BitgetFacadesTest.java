package dev.exchangekit.bitget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.FacadeParity;
import org.junit.jupiter.api.Test;

class BitgetFacadesTest {
    @Test
    void bothViewsOfferTheSameCalls() {
        assertThat(FacadeParity.ofClients(BitgetClient.class, BitgetAsyncClient.class)
                        .local("name", "supports", "knownInstruments", "candlesPerCall")
                        .differences())
                .isEmpty();
    }
}
