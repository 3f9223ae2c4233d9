package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.bithumb.ValueEncoding;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.ClientWorld;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTimeInForce;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The simulated Bithumb, where another account takes the other side when asked to. */
final class SimulatedWorld extends ClientWorld<BithumbClient> {
    private static final String SOMEBODY = "100000002";

    private final BithumbSimulator simulator;

    private SimulatedWorld(BithumbSimulator simulator, BithumbEnvironment environment) {
        super(
                environment.hosts(),
                List.of(),
                (budget, observer) -> BithumbClient.create(c -> c.environment(environment)
                        .credentials(Credentials.of(simulator.apiKey(), simulator.secret()))
                        .rateBudget(budget)
                        .observer(observer)),
                BithumbClient::unified,
                RequestOptions.builder().rateLimited(false).build());
        this.simulator = simulator;
        simulator.quirks().answerRepeatedClientIds(true);
        simulator.quirks().hashed(ValueEncoding.RAW);
        simulator.account(SOMEBODY);
    }

    static SimulatedWorld open() {
        BithumbSimulator simulator =
                BithumbSimulator.builder().rateLimits(false).start();
        return new SimulatedWorld(simulator, BithumbEnvironment.custom(simulator.uri()));
    }

    @Override
    public Symbol spot() {
        return Symbol.of("BTC/KRW");
    }

    @Override
    public Optional<Symbol> perpetual() {
        return Optional.empty();
    }

    @Override
    public void take(Symbol symbol, Side side, BigDecimal quantity, BigDecimal price) {
        SimSymbol name = new SimSymbol(
                SimMarket.SPOT, exchange().knownInstruments().require(symbol).nativeSymbol());
        simulator
                .sim()
                .place(
                        SOMEBODY,
                        NewOrder.limit(name, side == Side.BUY ? SimSide.BUY : SimSide.SELL, quantity, price)
                                .timeInForce(SimTimeInForce.IOC));
    }

    @Override
    public void close() {
        super.close();
        simulator.close();
    }
}
