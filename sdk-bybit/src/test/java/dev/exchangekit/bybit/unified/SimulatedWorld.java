package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTimeInForce;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** The simulated Bybit, where another account takes the other side when asked to. */
final class SimulatedWorld extends BybitWorld {
    private static final String SOMEBODY = "200000002";

    private final BybitSimulator simulator;

    private SimulatedWorld(BybitSimulator simulator) {
        super(
                BybitEnvironment.custom(simulator.uri()),
                Credentials.of(simulator.apiKey(), simulator.secret()),
                RequestOptions.builder().rateLimited(false).build());
        this.simulator = simulator;
        simulator.account(SOMEBODY);
    }

    static SimulatedWorld open() {
        return new SimulatedWorld(BybitSimulator.builder().rateLimits(false).start());
    }

    @Override
    public void take(Symbol symbol, Side side, BigDecimal quantity, BigDecimal price) {
        SimSymbol name = new SimSymbol(
                market(symbol), exchange().knownInstruments().require(symbol).nativeSymbol());
        simulator
                .sim()
                .place(
                        SOMEBODY,
                        NewOrder.limit(name, side == Side.BUY ? SimSide.BUY : SimSide.SELL, quantity, price)
                                .timeInForce(SimTimeInForce.IOC));
    }

    private static SimMarket market(Symbol symbol) {
        if (symbol.isSpot()) {
            return SimMarket.SPOT;
        }
        if (symbol.isOption()) {
            return SimMarket.OPTION;
        }
        return symbol.isInverse() ? SimMarket.INVERSE : SimMarket.LINEAR;
    }

    @Override
    public Optional<Symbol> dated() {
        return listed(symbol -> symbol.expiry().isPresent() && !symbol.isOption());
    }

    @Override
    public Optional<Symbol> option() {
        return listed(Symbol::isOption);
    }

    /** What comes and goes is found among what is there. */
    private Optional<Symbol> listed(Predicate<Symbol> wanted) {
        return exchange().knownInstruments().all().stream()
                .map(Instrument::symbol)
                .filter(wanted)
                .sorted()
                .findFirst();
    }

    @Override
    public void close() {
        super.close();
        simulator.close();
    }
}
