package dev.exchangekit.bybit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.FacadeParity;
import org.junit.jupiter.api.Test;

class BybitFacadesTest {
    @Test
    void bothViewsOfferTheSameCalls() {
        assertThat(FacadeParity.of(BybitClient.class, BybitAsyncClient.class)
                        // the client is one whichever view is at hand; its own life is led from the blocking one
                        .ignoring("close", "limits", "exchangeTime", "warmUp", "halt", "resume")
                        .local("name", "supports", "knownInstruments")
                        .differences())
                .isEmpty();
    }
}
