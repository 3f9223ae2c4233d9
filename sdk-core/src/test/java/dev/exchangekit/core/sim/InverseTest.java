package dev.exchangekit.core.sim;

import static dev.exchangekit.core.sim.SimWorld.ALICE;
import static dev.exchangekit.core.sim.SimWorld.BOB;
import static dev.exchangekit.core.sim.SimWorld.CAROL;
import static dev.exchangekit.core.sim.SimWorld.buy;
import static dev.exchangekit.core.sim.SimWorld.d;
import static dev.exchangekit.core.sim.SimWorld.refusal;
import static dev.exchangekit.core.sim.SimWorld.sell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts of one dollar that pay in bitcoin. */
class InverseTest {
    private static final SimSymbol COIN = SimSymbol.inverse("BTCUSD");

    private final SimWorld world = new SimWorld();
    private final SimExchange sim = world.sim;
    private final SimAccount alice = sim.account(ALICE);

    @BeforeEach
    void list() {
        sim.list(SimInstrument.inverse("BTCUSD", "BTC", "USD")
                .tickSize("0.5")
                .quantity("1", "1", "10000000", "1000000")
                .leverage("50", "10", "0.5")
                .build());
    }

    private SimOrder trade(SimSide side, String contracts, String price) {
        world.place(CAROL, NewOrder.limit(COIN, side.opposite(), d(contracts), d(price)));
        return world.place(ALICE, NewOrder.limit(COIN, side, d(contracts), d(price)));
    }

    private SimPosition position() {
        return alice.position(COIN, SimPositionSide.BOTH);
    }

    @Test
    void valueMarginFeeAndProfitAreInTheBaseAsset() {
        SimOrder order = trade(SimSide.BUY, "20000", "10000");
        assertThat(order.filledValue()).isEqualByComparingTo("2");
        assertThat(order.averagePrice()).isEqualByComparingTo("10000");
        assertThat(order.fees()).containsOnlyKeys("BTC");
        assertThat(order.fees().get("BTC")).isEqualByComparingTo("0.001");
        sim.setMark(COIN, d("12500"));

        SimPosition position = position();
        assertThat(position.value()).isEqualByComparingTo("2");
        assertThat(position.margin()).isEqualByComparingTo("0.2");
        assertThat(position.maintenanceMargin()).isEqualByComparingTo("0.01");
        // 20000 / 10000 - 20000 / 12500
        assertThat(position.unrealizedProfit()).isEqualByComparingTo("0.4");
        SimBalance btc = world.balance(ALICE, "BTC");
        assertThat(btc.total()).isEqualByComparingTo("99.999");
        assertThat(btc.equity()).isEqualByComparingTo("100.399");
        assertThat(btc.free()).isEqualByComparingTo("99.799");
        assertThat(world.balance(ALICE, "USDT").total()).isEqualByComparingTo("100000");
    }

    @Test
    void theEntryIsTheHarmonicMeanAndClosingPays() {
        trade(SimSide.BUY, "10000", "10000");
        trade(SimSide.BUY, "10000", "12500");
        assertThat(position().entryPrice()).isCloseTo(d("11111.111111111111"), within(d("0.000000001")));

        trade(SimSide.SELL, "20000", "16000");

        // 1 + 0.8 - 1.25, less fees of 0.0005 on 1, 0.8 and 1.25.
        assertThat(world.balance(ALICE, "BTC").total()).isCloseTo(d("100.548475"), within(d("0.0000001")));
        assertThat(position().isEmpty()).isTrue();
        assertThat(position().cumulativeProfit()).isCloseTo(d("0.548475"), within(d("0.0000001")));
    }

    @Test
    void aShortIsNeverLiquidatedWithoutLeverageAndALongIs() {
        alice.setLeverage(COIN, d("1"));
        trade(SimSide.SELL, "10000", "10000");
        assertThat(position().liquidationPrice()).isCloseTo(d("2000000"), within(d("1")));
        trade(SimSide.BUY, "20000", "10000");
        assertThat(position().liquidationPrice()).isCloseTo(d("5012.531"), within(d("0.001")));
    }

    @Test
    void marginOfOrdersIsInTheBaseAsset() {
        world.place(ALICE, buy(COIN, "10000000", "10100"));
        assertThat(world.balance(ALICE, "BTC").orderMargin()).isCloseTo(d("99.0099"), within(d("0.0001")));
        assertThat(refusal(() -> world.place(ALICE, buy(COIN, "200000", "10100"))))
                .isEqualTo(SimRejection.Reason.INSUFFICIENT_BALANCE);
    }

    @Test
    void theTapeCountsContractsAndTheirWorth() {
        trade(SimSide.BUY, "20000", "10000");
        trade(SimSide.SELL, "10000", "12500");

        SimTicker ticker = sim.market().ticker(COIN);
        assertThat(ticker.volume()).isEqualByComparingTo("30000");
        assertThat(ticker.turnover()).isEqualByComparingTo("2.8");
        assertThat(alice.fills(SimScope.symbol(COIN)).get(0).value()).isEqualByComparingTo("0.8");
    }

    @Test
    void exitsCloseAnInversePosition() {
        trade(SimSide.SELL, "10000", "10000");
        alice.setTradingStop(COIN, SimPositionSide.BOTH, new SimTradingStop(d("8000"), null, null, null));
        world.place(CAROL, sell(COIN, "10001", "8000"));
        world.place(BOB, buy(COIN, "1", "8000"));

        assertThat(position().isEmpty()).isTrue();
        // 10000 / 8000 - 10000 / 10000, less fees of 0.0005 on 1 and 1.25.
        assertThat(world.balance(ALICE, "BTC").total()).isEqualByComparingTo("100.248875");
    }

    @Test
    void theMarketMakerQuotesContracts() {
        MarketMaker maker = new MarketMaker(sim, 1);
        maker.quote(COIN, d("64000"), 5, Duration.ofHours(1));
        maker.step();

        assertThat(sim.market().book(COIN, 5).bids())
                .hasSize(5)
                .allSatisfy(level -> assertThat(level.quantity()).isGreaterThanOrEqualTo(d("100")));
        List<SimCandle> candles = sim.market().candles(COIN, SimInterval.MINUTE, Instant.EPOCH, Instant.MAX, 2);
        assertThat(candles).allSatisfy(candle -> assertThat(candle.turnover()).isLessThan(d("10")));
    }

    @Test
    void randomTradingIsASumOfZeroLessFees() {
        BigDecimal[] fees = {BigDecimal.ZERO};
        sim.addListener(event -> {
            if (event instanceof SimEvent.Filled filled) {
                fees[0] = fees[0].add(filled.fill().fee());
            }
        });
        Random random = new Random(3);
        List<String> accounts = List.of(ALICE, BOB, CAROL);
        for (int i = 0; i < 400; i++) {
            SimSide side = random.nextBoolean() ? SimSide.BUY : SimSide.SELL;
            BigDecimal price = BigDecimal.valueOf(10_000 + random.nextInt(40) * 5L);
            BigDecimal contracts = BigDecimal.valueOf(1 + random.nextInt(1000));
            world.place(accounts.get(random.nextInt(3)), NewOrder.limit(COIN, side, contracts, price));
        }
        BigDecimal equity = BigDecimal.ZERO;
        for (String account : accounts) {
            equity = equity.add(world.balance(account, "BTC").equity());
        }
        assertThat(fees[0]).isPositive();
        assertThat(equity.add(fees[0])).isCloseTo(d("300"), within(d("0.00000001")));
    }
}
