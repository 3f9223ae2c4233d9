package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Common ground of the facts: each runs through both views and finds and leaves the account without orders and positions. */
@ParameterizedClass(name = "{0}")
@EnumSource(View.class)
public abstract class ExchangeContract {
    @Parameter
    @SuppressWarnings("NullAway.Init") // injected
    View view;

    /** The venue; one for many facts. */
    protected abstract ContractWorld world();

    final Exchange exchange() {
        return view.of(world().exchange());
    }

    final Symbol spot() {
        return world().spot();
    }

    final Symbol perpetual() {
        return world().perpetual().orElseGet(() -> Assumptions.abort("the venue has no perpetuals"));
    }

    /** All instruments of the world. */
    final List<Symbol> symbols() {
        return Stream.concat(Stream.of(spot()), contracts()).toList();
    }

    private Stream<Symbol> contracts() {
        return Stream.of(world().perpetual(), world().inverse(), world().dated(), world().option())
                .flatMap(Optional::stream);
    }

    /** Skips the fact where nothing is traded. */
    final Trader trader(Symbol symbol) {
        Assumptions.assumeTrue(world().trades(), "nothing is traded at this venue");
        return new Trader(exchange(), world(), symbol);
    }

    /** Skips the fact where the exchange cannot do this. */
    final void needs(Feature feature, Symbol symbol) {
        Assumptions.assumeTrue(world().exchange().supports(feature, symbol), () -> "no " + feature + " for " + symbol);
    }

    /** Asks until the answer is as wanted or patience ends; the last answer. */
    final <T> T eventually(Supplier<T> question, Predicate<T> wanted) {
        return Trader.eventually(world(), question, wanted);
    }

    /** Runs something that must not reach the venue. */
    final void sendsNothing(Runnable action) {
        long before = world().requests();
        action.run();
        assertThat(world().requests()).as("requests sent").isEqualTo(before);
    }

    @BeforeEach
    final void findNothingOpen() {
        tidy();
    }

    @AfterEach
    final void leaveNothingOpen() {
        tidy();
    }

    private void tidy() {
        if (!world().trades()) {
            return;
        }
        Exchange exchange = world().exchange();
        exchange.resume();
        exchange.trading().cancelAll(spot());
        contracts().forEach(symbol -> {
            exchange.trading().cancelAll(symbol);
            eventually(() -> exchange.trading().openOrders(symbol), List::isEmpty);
            if (!exchange.positions().positions(symbol).isEmpty()) {
                exchange.trading().closePosition(symbol);
                List<Position> left = eventually(() -> exchange.positions().positions(symbol), List::isEmpty);
                assertThat(left).as("positions after closing").isEmpty();
            }
            if (exchange.supports(Feature.HEDGE_MODE, symbol)) {
                exchange.positions().setPositionMode(symbol, PositionMode.ONE_WAY);
            }
        });
    }
}
