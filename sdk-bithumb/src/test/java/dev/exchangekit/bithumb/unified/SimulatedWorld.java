package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.ClientWorld;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTimeInForce;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The simulated Bithumb, where another account takes the other side when asked to. */
final class SimulatedWorld extends ClientWorld<BithumbClient> {
    private static final String SOMEBODY = "100000002";

    /** Nothing proves at Bithumb that an order is not there, so what is sought in vain is sought for as long. */
    private static final Duration SHORT_SEARCH = Duration.ofSeconds(1);

    private final BithumbSimulator simulator;
    private final Symbol spot;

    private SimulatedWorld(BithumbSimulator simulator, BithumbEnvironment environment, Symbol spot) {
        super(
                environment.hosts(),
                List.of(),
                (budget, observer) -> BithumbClient.create(c -> c.environment(environment)
                        .credentials(Credentials.of(simulator.apiKey(), simulator.secret()))
                        .rateBudget(budget)
                        .observer(observer)
                        .outcomeDeadline(SHORT_SEARCH)),
                BithumbClient::unified,
                RequestOptions.builder().rateLimited(false).build());
        this.simulator = simulator;
        this.spot = spot;
        simulator.quirks().answerRepeatedClientIds(true);
        simulator.account(SOMEBODY);
        loadTermsOf(exchange(), spot);
    }

    /** Bithumb states steps and minimums beside the fees of a market; instruments that are read after that have them. */
    private static void loadTermsOf(Exchange exchange, Symbol market) {
        var unused = exchange.account().feeRate(market);
        var unused2 = exchange.market().instruments();
    }

    /** A world of that market. */
    static SimulatedWorld open(String spot) {
        BithumbSimulator simulator =
                BithumbSimulator.builder().rateLimits(false).start();
        return new SimulatedWorld(simulator, BithumbEnvironment.custom(simulator.uri()), Symbol.of(spot));
    }

    @Override
    public Symbol spot() {
        return spot;
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
