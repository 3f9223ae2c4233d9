package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same for an exchange that counts the calls of each endpoint by itself. */
public abstract class LimitedEndpointsContract extends DocumentedEndpointsContract {
    @Test
    final void everyEndpointHasItsDocumentedLimit() {
        assertThat(table().otherRates(endpoints())).isEmpty();
    }
}
