package dev.exchangekit.examples;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.sim.SimSymbol;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** What the examples on one exchange have in common: which exchange, and where it runs. */
abstract class Example extends Program {
    @Option(
            names = "--exchange",
            paramLabel = "<name>",
            defaultValue = "bybit",
            description = "Which exchange: bybit, bitget or bithumb. Default: ${DEFAULT-VALUE}.")
    private ExchangeChoice exchange = ExchangeChoice.BYBIT;

    @Option(
            names = "--account",
            paramLabel = "<kind>",
            description =
                    "With bitget: classic or unified, the kind of account that the key belongs to. Default: classic.")
    private Optional<AccountMode> account = Optional.empty();

    /** The example itself. */
    abstract void run(Venue venue) throws InterruptedException;

    @Override
    public final Integer call() throws InterruptedException {
        try (Venue venue = exchange.open(kind(), account, variables())) {
            run(venue);
        }
        return 0;
    }

    /** Reads an order until it is as wanted, for some seconds at most: a real exchange shows things a moment later. */
    static Order awaitOrder(Exchange exchange, OrderRef ref, Predicate<Order> wanted) throws InterruptedException {
        Optional<Order> order = exchange.trading().order(ref);
        for (int i = 0; i < 20 && order.filter(wanted).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(250);
            order = exchange.trading().order(ref);
        }
        return order.orElseThrow();
    }

    /** What an instrument is called on the simulated market. */
    static SimSymbol simulated(Instrument instrument) {
        boolean spot = instrument.symbol().settle().isEmpty();
        return spot ? SimSymbol.spot(instrument.nativeSymbol()) : SimSymbol.linear(instrument.nativeSymbol());
    }
}
