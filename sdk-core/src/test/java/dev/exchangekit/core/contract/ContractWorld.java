package dev.exchangekit.core.contract;

import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * What a module supplies for the contract suite: a venue where orders can do no harm, an account with money of both
 * instruments, and nobody else who trades with that account. The suite leaves neither orders nor positions behind.
 *
 * <p>A venue of real money can be supplied as well, as one where {@linkplain #trades nothing is traded}.
 */
public interface ContractWorld extends AutoCloseable {
    /** The exchange, warmed up. */
    Exchange exchange();

    /** The same venue by another client, which has loaded nothing. */
    Exchange cold();

    /** A spot pair; the account has enough of base and quote for a few of its smallest orders. */
    Symbol spot();

    /** A linear perpetual that can be hedged; empty for a venue without. */
    Optional<Symbol> perpetual();

    /** An inverse perpetual; the account has enough of its base. Empty for a venue without, or with too little of it. */
    default Optional<Symbol> inverse() {
        return Optional.empty();
    }

    /** A dated future; empty for a venue without. */
    default Optional<Symbol> dated() {
        return Optional.empty();
    }

    /** An option; empty for a venue without. */
    default Optional<Symbol> option() {
        return Optional.empty();
    }

    /** How often the clients of this world have sent something so far. */
    long requests();

    /** False where money is real: every fact that needs an order is then skipped, and orders of others are left alone. */
    default boolean trades() {
        return true;
    }

    /** The venue's time. */
    Instant now();

    /**
     * Lets somebody else take from the book down or up to a price; skips the fact where nobody can be asked to.
     *
     * @param side of the one who takes
     */
    default void take(Symbol symbol, Side side, BigDecimal quantity, BigDecimal price) {
        Assumptions.abort("nobody takes the other side at this venue");
    }

    /** Lets a venue that answers before it acts catch up; nothing to do where answer and action are one. */
    default void pause() {}

    /** How often {@link #pause} is worth while before something has failed to happen. */
    default int patience() {
        return 1;
    }

    @Override
    void close();
}
