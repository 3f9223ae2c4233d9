package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** What runs on a test network, run on a simulator, so that it cannot rot while nobody has keys. */
public abstract class TestnetContract extends VenueContract {
    /** The world that runs on the test network, with the keys of these variables. */
    protected abstract ContractWorld open(Map<String, String> variables);

    /** The same world, if it were led to real money. */
    protected abstract ContractWorld openWithRealMoney();

    /** A variable that holds a key. */
    protected abstract String keyVariable();

    @Test
    final void missingKeysSkipWithAReason() {
        assertThatThrownBy(() -> open(Map.of()))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining(keyVariable());
    }

    @Test
    final void realMoneyIsRefused() {
        assertThatThrownBy(this::openWithRealMoney)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("real money");
    }
}
