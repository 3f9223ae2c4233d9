package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.sim.BitgetSimulator;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTimeInForce;
import java.math.BigDecimal;

/** The simulated Bitget, where another account takes the other side when asked to. */
final class SimulatedWorld extends BitgetWorld {
    private static final String SOMEBODY = "200000002";

    private final BitgetSimulator simulator;

    private SimulatedWorld(BitgetSimulator simulator, AccountMode account) {
        super(
                BitgetEnvironment.custom(simulator.uri()),
                account,
                credentials(account == AccountMode.CLASSIC ? simulator.classic() : simulator.unified()),
                RequestOptions.builder().rateLimited(false).build());
        this.simulator = simulator;
        simulator.unifiedAccount(SOMEBODY);
    }

    static Credentials credentials(BitgetSimulator.Login login) {
        return Credentials.of(login.apiKey(), login.secret(), login.passphrase());
    }

    static SimulatedWorld open(AccountMode account) {
        return new SimulatedWorld(BitgetSimulator.builder().rateLimits(false).start(), account);
    }

    @Override
    public void take(Symbol symbol, Side side, BigDecimal quantity, BigDecimal price) {
        SimSymbol name = new SimSymbol(
                symbol.isSpot() ? SimMarket.SPOT : SimMarket.LINEAR,
                exchange().knownInstruments().require(symbol).nativeSymbol());
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
