package dev.exchangekit.bithumb;

import dev.exchangekit.bithumb.internal.TransferChecks;
import dev.exchangekit.core.spi.Check;
import java.util.Optional;
import org.immutables.value.Value;

/** Which deposit or withdrawal to show. */
public interface TransferLookUpTerms {
    /** Currency; required. */
    String currency();

    /** The exchange's id; any if absent. Without this and the transaction, the latest is shown. */
    Optional<String> uuid();

    /** Transaction; any if absent. Both must fit where both are given. */
    Optional<String> txid();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("currency", currency());
        uuid().ifPresent(v -> TransferChecks.id("uuid", v));
        txid().ifPresent(v -> TransferChecks.id("txid", v));
    }
}
