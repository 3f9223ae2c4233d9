package dev.exchangekit.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.FacadeParity;
import org.junit.jupiter.api.Test;

class ExchangeParityTest {
    @Test
    void bothViewsOfAnExchangeOfferTheSame() {
        assertThat(FacadeParity.of(Exchange.class, AsyncExchange.class)
                        .local("name", "supports", "knownInstruments", "candlesPerCall", "halt", "resume")
                        .differences())
                .containsExactly();
    }
}
