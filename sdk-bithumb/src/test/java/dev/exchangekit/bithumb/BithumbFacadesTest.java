package dev.exchangekit.bithumb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.FacadeParity;
import org.junit.jupiter.api.Test;

class BithumbFacadesTest {
    @Test
    void bothViewsOfferTheSameCalls() {
        assertThat(FacadeParity.of(BithumbClient.class, BithumbAsyncClient.class)
                        // the client is one whichever view is at hand; its own life is led from the blocking one
                        .ignoring("close", "limits", "exchangeTime", "warmUp", "halt", "resume")
                        .differences())
                .isEmpty();
    }
}
