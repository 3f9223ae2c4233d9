package dev.exchangekit.core.sim;

import static dev.exchangekit.core.sim.SimWorld.ALICE;
import static dev.exchangekit.core.sim.SimWorld.BOB;
import static dev.exchangekit.core.sim.SimWorld.CAROL;
import static dev.exchangekit.core.sim.SimWorld.SPOT;
import static dev.exchangekit.core.sim.SimWorld.buy;
import static dev.exchangekit.core.sim.SimWorld.d;
import static dev.exchangekit.core.sim.SimWorld.refusal;
import static dev.exchangekit.core.sim.SimWorld.sell;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpotMoneyTest {
    @Test
    void anOpenOrderHoldsWhatItPaysWith() {
        SimWorld world = new SimWorld();
        world.place(ALICE, buy(SPOT, "2", "100"));
        SimOrder selling = world.place(ALICE, sell(SPOT, "3", "200"));

        assertThat(world.balance(ALICE, "USDT").locked()).isEqualByComparingTo("200");
        assertThat(world.balance(ALICE, "USDT").free()).isEqualByComparingTo("99800");
        assertThat(world.balance(ALICE, "BTC").locked()).isEqualByComparingTo("3");

        world.sim.cancel(ALICE, selling.ref());
        assertThat(world.balance(ALICE, "BTC").free()).isEqualByComparingTo("100");
    }

    @Test
    void aFillMovesAssetsAndChargesWhatIsReceived() {
        SimWorld world = new SimWorld();
        world.place(BOB, sell(SPOT, "2", "100"));
        SimOrder taker = world.place(ALICE, buy(SPOT, "3", "110"));

        assertThat(world.balance(ALICE, "BTC").total()).isEqualByComparingTo("101.996");
        assertThat(world.balance(ALICE, "USDT").total()).isEqualByComparingTo("99800");
        assertThat(world.balance(ALICE, "USDT").locked()).isEqualByComparingTo("110");
        assertThat(world.balance(BOB, "BTC").total()).isEqualByComparingTo("98");
        assertThat(world.balance(BOB, "BTC").locked()).isZero();
        assertThat(world.balance(BOB, "USDT").total()).isEqualByComparingTo("100199.8");
        assertThat(taker.fees()).containsExactly(Map.entry("BTC", d("0.004")));

        SimFill maker = world.sim.account(BOB).fills(SimScope.everything()).get(0);
        assertThat(maker.maker()).isTrue();
        assertThat(maker.feeAsset()).isEqualTo("USDT");
        assertThat(maker.fee()).isEqualByComparingTo("0.2");
        assertThat(maker.feeRate()).isEqualByComparingTo("0.001");
        assertThat(maker.order().status()).isEqualTo(SimOrderStatus.FILLED);
    }

    @Test
    void aFeeInQuoteAssetIsLockedOnTop() {
        SimWorld world = new SimWorld(rules -> rules.spotFeeAsset(SimRules.SpotFeeAsset.QUOTE));
        world.place(BOB, sell(SPOT, "1", "100"));
        world.place(ALICE, buy(SPOT, "3", "100"));

        assertThat(world.balance(ALICE, "BTC").total()).isEqualByComparingTo("101");
        assertThat(world.balance(ALICE, "USDT").total()).isEqualByComparingTo("99899.8");
        assertThat(world.balance(ALICE, "USDT").locked()).isEqualByComparingTo("200.4");
    }

    @Test
    void aNegativeMakerRateIsPaidOut() {
        SimWorld world = new SimWorld();
        world.sim.account(BOB).setFees(SimMarket.SPOT, SimFeeRates.of("-0.001", "0.002"));
        world.place(BOB, sell(SPOT, "1", "100"));
        world.place(ALICE, buy(SPOT, "1", "100"));

        assertThat(world.balance(BOB, "USDT").total()).isEqualByComparingTo("100100.1");
    }

    @Test
    void nobodySpendsWhatIsNotFree() {
        SimWorld world = new SimWorld();
        SimOrder order = world.place(ALICE, buy(SPOT, "9", "10000"));

        assertThat(refusal(() -> world.place(ALICE, buy(SPOT, "1.001", "10000"))))
                .isEqualTo(SimRejection.Reason.INSUFFICIENT_BALANCE);
        assertThat(refusal(() -> world.place(ALICE, NewOrder.marketBuyFor(SPOT, d("10000.01")))))
                .isEqualTo(SimRejection.Reason.INSUFFICIENT_BALANCE);
        assertThat(refusal(() -> world.sim.amend(ALICE, new AmendOrder(order.ref(), d("12000"), null))))
                .isEqualTo(SimRejection.Reason.INSUFFICIENT_BALANCE);
        assertThat(world.now(order)).isEqualTo(order);
        assertThat(world.sim
                        .amend(ALICE, new AmendOrder(order.ref(), null, d("10")))
                        .quantity())
                .isEqualByComparingTo("10");
        assertThat(world.balance(ALICE, "USDT").free()).isZero();
    }

    @Test
    void aMarketBuyIsCheckedAgainstWhatTheBookWouldCost() {
        SimWorld world = new SimWorld();
        world.place(BOB, sell(SPOT, "5", "10000"));
        world.place(BOB, sell(SPOT, "10", "11000"));

        assertThat(refusal(() -> world.place(ALICE, NewOrder.market(SPOT, SimSide.BUY, d("10")))))
                .isEqualTo(SimRejection.Reason.INSUFFICIENT_BALANCE);
        assertThat(world.place(ALICE, NewOrder.market(SPOT, SimSide.BUY, d("9")))
                        .status())
                .isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.balance(ALICE, "USDT").total()).isEqualByComparingTo("6000");
    }

    @Test
    void aMarketSellMayBeGivenByWhatItEarns() {
        SimWorld world = new SimWorld();
        world.place(BOB, buy(SPOT, "1", "100"));
        world.place(BOB, buy(SPOT, "5", "80"));

        SimOrder sold = world.place(ALICE, NewOrder.marketSellFor(SPOT, d("180")));

        assertThat(sold.status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(sold.filled()).isEqualByComparingTo("2");
        assertThat(sold.filledValue()).isEqualByComparingTo("180");
        assertThat(world.balance(ALICE, "USDT").total()).isEqualByComparingTo("100179.64");
    }

    @Test
    void aMarketSellByAmountNeedsWhatTheBookWouldTake() {
        SimWorld world = new SimWorld();
        world.place(BOB, buy(SPOT, "100", "100"));
        world.place(ALICE, sell(SPOT, "99.5", "200"));

        assertThat(refusal(() -> world.place(ALICE, NewOrder.marketSellFor(SPOT, d("60")))))
                .isEqualTo(SimRejection.Reason.INSUFFICIENT_BALANCE);
        assertThat(world.place(ALICE, NewOrder.marketSellFor(SPOT, d("50"))).filled())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void anAccountMayTradeWithItself() {
        SimWorld world = new SimWorld();
        world.place(ALICE, sell(SPOT, "1", "100"));
        world.place(ALICE, buy(SPOT, "1", "100"));

        assertThat(world.balance(ALICE, "BTC").total()).isEqualByComparingTo("99.998");
        assertThat(world.balance(ALICE, "USDT").total()).isEqualByComparingTo("99999.9");
        assertThat(world.balance(ALICE, "BTC").locked()).isZero();
        assertThat(world.sim.account(ALICE).fills(SimScope.everything())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(SimRules.SpotFeeAsset.class)
    void randomTradingConservesMoneyAndKeepsLocksTrue(SimRules.SpotFeeAsset feeAsset) {
        for (long seed = 1; seed <= 8; seed++) {
            runRandomly(seed, feeAsset);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void randomTradingFillsMostKindsOfOrder(long seed) {
        SimWorld world = runRandomly(seed, SimRules.SpotFeeAsset.RECEIVED);

        List<SimOrder> closed = world.sim.account(ALICE).closedOrders(SimScope.everything());
        assertThat(closed).extracting(SimOrder::status).contains(SimOrderStatus.FILLED, SimOrderStatus.CANCELLED);
        assertThat(closed)
                .extracting(SimOrder::cancelReason)
                .contains(SimCancelReason.USER, SimCancelReason.IOC_REMAINDER, SimCancelReason.FOK_UNFILLED);
    }

    @Test
    void threadsMayTradeAtOnce() throws Exception {
        SimWorld world = new SimWorld();
        Map<String, BigDecimal> fees = new HashMap<>();
        world.sim.addListener(event -> addFee(fees, event));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                RandomTrader trader = new RandomTrader(world.sim, SPOT, new Random(thread));
                runs.add(pool.submit(() -> {
                    for (int i = 0; i < 300; i++) {
                        trader.act();
                    }
                }));
            }
            for (Future<?> run : runs) {
                run.get(1, TimeUnit.MINUTES);
            }
        } finally {
            pool.shutdownNow();
        }
        checkInvariants(world, fees, SimRules.SpotFeeAsset.RECEIVED);
    }

    private static void addFee(Map<String, BigDecimal> fees, SimEvent event) {
        if (event instanceof SimEvent.Filled filled) {
            fees.merge(filled.fill().feeAsset(), filled.fill().fee(), BigDecimal::add);
        }
    }

    private static SimWorld runRandomly(long seed, SimRules.SpotFeeAsset feeAsset) {
        SimWorld world = new SimWorld(rules -> rules.spotFeeAsset(feeAsset));
        Map<String, BigDecimal> fees = new HashMap<>();
        world.sim.addListener(event -> addFee(fees, event));
        RandomTrader trader = new RandomTrader(world.sim, SPOT, new Random(seed));
        for (int i = 0; i < 600; i++) {
            trader.act();
            if (i % 20 == 0) {
                checkInvariants(world, fees, feeAsset);
            }
        }
        checkInvariants(world, fees, feeAsset);
        return world;
    }

    private static void checkInvariants(SimWorld world, Map<String, BigDecimal> fees, SimRules.SpotFeeAsset feeAsset) {
        for (Map.Entry<String, String> asset :
                Map.of("BTC", "300", "USDT", "300000").entrySet()) {
            BigDecimal sum = fees.getOrDefault(asset.getKey(), BigDecimal.ZERO);
            for (String account : List.of(ALICE, BOB, CAROL)) {
                sum = sum.add(world.balance(account, asset.getKey()).total());
            }
            assertThat(sum).as("all %s", asset.getKey()).isEqualByComparingTo(asset.getValue());
        }
        SimBook book = world.sim.market().book(SPOT, 1000);
        if (!book.bids().isEmpty() && !book.asks().isEmpty()) {
            assertThat(book.bids().get(0).price()).isLessThan(book.asks().get(0).price());
        }
        BigDecimal bookQuantity = BigDecimal.ZERO;
        BigDecimal openQuantity = BigDecimal.ZERO;
        for (SimLevel level : book.bids()) {
            bookQuantity = bookQuantity.add(level.quantity());
        }
        for (SimLevel level : book.asks()) {
            bookQuantity = bookQuantity.add(level.quantity());
        }
        BigDecimal quoteFee = feeAsset == SimRules.SpotFeeAsset.QUOTE ? d("1.002") : BigDecimal.ONE;
        for (String account : List.of(ALICE, BOB, CAROL)) {
            BigDecimal base = BigDecimal.ZERO;
            BigDecimal quote = BigDecimal.ZERO;
            for (SimOrder order : world.sim.account(account).openOrders(SimScope.everything())) {
                SimTrigger trigger = order.isUntriggered() ? order.trigger() : null;
                if (trigger != null && !trigger.holdsFunds()) {
                    continue;
                }
                openQuantity = openQuantity.add(trigger == null ? order.remaining() : BigDecimal.ZERO);
                if (order.origin().isExit()) {
                    // One of a pair holds what both would sell.
                    base = base.add(order.remaining().divide(BigDecimal.valueOf(2)));
                } else if (order.side() == SimSide.SELL) {
                    base = base.add(order.remaining());
                } else {
                    BigDecimal reached = trigger == null ? null : trigger.price();
                    BigDecimal price = order.price() != null ? order.price() : Decimals.orZero(reached);
                    quote = quote.add(order.remaining().multiply(price).multiply(quoteFee));
                }
            }
            assertThat(world.balance(account, "BTC").spotLocked()).isEqualByComparingTo(base);
            assertThat(world.balance(account, "USDT").spotLocked()).isEqualByComparingTo(quote);
            assertThat(world.balance(account, "BTC").free()).isNotNegative();
            assertThat(world.balance(account, "USDT").free()).isNotNegative();
        }
        assertThat(bookQuantity).isEqualByComparingTo(openQuantity);
    }
}
