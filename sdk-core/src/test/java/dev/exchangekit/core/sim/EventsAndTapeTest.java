package dev.exchangekit.core.sim;

import static dev.exchangekit.core.sim.SimWorld.ALICE;
import static dev.exchangekit.core.sim.SimWorld.BOB;
import static dev.exchangekit.core.sim.SimWorld.PERP;
import static dev.exchangekit.core.sim.SimWorld.SPOT;
import static dev.exchangekit.core.sim.SimWorld.buy;
import static dev.exchangekit.core.sim.SimWorld.d;
import static dev.exchangekit.core.sim.SimWorld.sell;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EventsAndTapeTest {
    private static final SimInterval FIVE_MINUTES = SimInterval.of(Duration.ofMinutes(5));

    private final SimWorld world = new SimWorld();
    private final SimExchange sim = world.sim;

    @Test
    void everyChangeIsReportedOnceInOrder() {
        world.place(BOB, sell(SPOT, "1", "100"));
        List<SimEvent> events = new ArrayList<>();
        sim.addListener(events::add);

        world.place(ALICE, buy(SPOT, "2", "100"));

        assertThat(events)
                .extracting(e -> e.getClass().getSimpleName())
                .containsExactly(
                        "OrderChanged",
                        "Traded",
                        "Filled",
                        "Filled",
                        "OrderChanged",
                        "OrderChanged",
                        "BookChanged",
                        "BalanceChanged",
                        "BalanceChanged",
                        "BalanceChanged",
                        "BalanceChanged");
        long first = events.get(0).sequence();
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).sequence()).isEqualTo(first + i);
        }
        assertThat(sim.eventsAfter(first - 1, 100)).isEqualTo(events);
        assertThat(sim.eventsAfter(first + 1, 2)).isEqualTo(events.subList(2, 4));
    }

    @Test
    void aRemovedListenerHearsNothing() {
        List<SimEvent> events = new ArrayList<>();
        SimListener listener = events::add;
        sim.addListener(listener);
        sim.removeListener(listener);

        world.place(BOB, sell(SPOT, "1", "100"));

        assertThat(events).isEmpty();
    }

    @Test
    void theLatestEventsAreKept() {
        SimWorld small = new SimWorld(rules -> rules.retainEvents(5));
        small.place(BOB, sell(SPOT, "1", "100"));
        small.place(BOB, sell(SPOT, "1", "100"));

        List<SimEvent> events = small.sim.eventsAfter(0, 100);
        assertThat(events).hasSize(5);
        assertThat(small.sim.eventsAfter(events.get(0).sequence(), 100)).isEqualTo(events.subList(1, 5));
    }

    @Test
    void bookChangesRebuildTheBook() {
        Map<BigDecimal, BigDecimal> bids = new TreeMap<>(Comparator.reverseOrder());
        Map<BigDecimal, BigDecimal> asks = new TreeMap<>();
        long[] last = {0};
        sim.addListener(event -> {
            if (event instanceof SimEvent.BookChanged change && change.symbol().equals(SPOT)) {
                assertThat(change.bookSequence()).isEqualTo(last[0] + 1);
                last[0] = change.bookSequence();
                change.bids().forEach(level -> apply(bids, level));
                change.asks().forEach(level -> apply(asks, level));
            }
        });
        RandomTrader trader = new RandomTrader(sim, SPOT, new Random(5));
        for (int i = 0; i < 400; i++) {
            trader.act();
        }

        SimBook book = sim.market().book(SPOT, 1000);
        assertThat(book.sequence()).isEqualTo(last[0]);
        assertThat(book.bids()).isNotEmpty().isEqualTo(levels(bids));
        assertThat(book.asks()).isNotEmpty().isEqualTo(levels(asks));
    }

    private static void apply(Map<BigDecimal, BigDecimal> side, SimLevel level) {
        if (level.quantity().signum() == 0) {
            side.remove(level.price());
        } else {
            side.put(level.price(), level.quantity());
        }
    }

    private static List<SimLevel> levels(Map<BigDecimal, BigDecimal> side) {
        List<SimLevel> levels = new ArrayList<>();
        side.forEach((price, quantity) -> levels.add(new SimLevel(price, quantity)));
        return levels;
    }

    @Test
    void theSameSeedAndCallsGiveTheSameEvents() {
        assertThat(randomEvents(3)).hasSizeGreaterThan(1000).isEqualTo(randomEvents(3));
        assertThat(randomEvents(3)).isNotEqualTo(randomEvents(4));
    }

    private static List<SimEvent> randomEvents(long seed) {
        SimWorld world = new SimWorld();
        RandomTrader spot = new RandomTrader(world.sim, SPOT, new Random(seed));
        RandomTrader perp = new RandomTrader(world.sim, PERP, new Random(seed));
        MarketMaker maker = new MarketMaker(world.sim, seed);
        maker.quote(SPOT, d("1005"), 5, Duration.ofHours(1));
        for (int i = 0; i < 300; i++) {
            spot.act();
            perp.act();
            world.clock.advance(Duration.ofMillis(700));
        }
        maker.step();
        return world.sim.eventsAfter(0, Integer.MAX_VALUE);
    }

    @Test
    void idsAreUniqueAndInTheFormOfTheirMarket() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            ids.add(world.place(ALICE, buy(SPOT, "0.1", "100")).id());
            ids.add(world.place(ALICE, buy(PERP, "0.1", "100")).id());
        }

        assertThat(ids).hasSize(400);
        assertThat(ids)
                .allMatch(id ->
                        id.matches("\\d{19}|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    private void tradeAt(String time, String price, String quantity) {
        world.clock.set(Instant.parse(time));
        world.place(BOB, sell(SPOT, quantity, price));
        world.place(ALICE, buy(SPOT, quantity, price));
    }

    @Test
    void candlesOfAnyIntervalComeFromTheTape() {
        tradeAt("2026-03-01T12:00:10Z", "100", "1");
        tradeAt("2026-03-01T12:00:50Z", "103", "2");
        tradeAt("2026-03-01T12:03:00Z", "99", "1");
        tradeAt("2026-03-01T12:11:59.999Z", "101", "1");
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");

        List<SimCandle> candles = sim.market().candles(SPOT, FIVE_MINUTES, Instant.EPOCH, Instant.MAX, 10);

        assertThat(candles)
                .containsExactly(
                        new SimCandle(noon, d("100"), d("103"), d("99"), d("99"), d("4"), d("405")),
                        new SimCandle(
                                noon.plusSeconds(300),
                                d("99"),
                                d("99"),
                                d("99"),
                                d("99"),
                                BigDecimal.ZERO,
                                BigDecimal.ZERO),
                        new SimCandle(noon.plusSeconds(600), d("101"), d("101"), d("101"), d("101"), d("1"), d("101")));
        assertThat(sim.market().candles(SPOT, FIVE_MINUTES, noon.plusSeconds(1), noon.plusSeconds(300), 10))
                .isEqualTo(candles.subList(1, 2));
        assertThat(sim.market().candles(SPOT, FIVE_MINUTES, Instant.EPOCH, Instant.MAX, 2))
                .isEqualTo(candles.subList(1, 3));
        assertThat(sim.market().candles(SPOT, SimInterval.of(Duration.ofSeconds(30)), noon, noon.plusSeconds(30), 9))
                .extracting(SimCandle::close)
                .containsExactly(d("100"), d("103"));
        assertThat(sim.market().candles(SPOT, SimInterval.MONTH, Instant.EPOCH, Instant.MAX, 9))
                .extracting(SimCandle::start)
                .containsExactly(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(sim.market().candles(SPOT, SimInterval.WEEK, Instant.EPOCH, Instant.MAX, 9))
                .extracting(SimCandle::start)
                .containsExactly(Instant.parse("2026-02-23T00:00:00Z"));
    }

    @Test
    void candlesWithoutTradesAreLeftOutWhereTheRulesSaySo() {
        SimWorld sparse = new SimWorld(rules -> rules.emptyCandles(false));
        sparse.place(BOB, sell(SPOT, "2", "100"));
        sparse.place(ALICE, buy(SPOT, "1", "100"));
        sparse.clock.advance(Duration.ofHours(1));
        sparse.place(ALICE, buy(SPOT, "1", "100"));

        assertThat(sparse.sim.market().candles(SPOT, SimInterval.MINUTE, Instant.EPOCH, Instant.MAX, 100))
                .hasSize(2);
    }

    @Test
    void aTickerSumsUpTheLastDay() {
        tradeAt("2026-03-01T12:00:00Z", "90", "1");
        tradeAt("2026-03-02T11:00:00Z", "100", "1");
        tradeAt("2026-03-02T12:00:00Z", "110", "2");
        world.place(BOB, sell(SPOT, "1", "111"));
        world.clock.set(Instant.parse("2026-03-02T12:30:00Z"));

        SimTicker ticker = sim.market().ticker(SPOT);

        assertThat(ticker.last()).isEqualByComparingTo("110");
        assertThat(ticker.open()).isEqualByComparingTo("100");
        assertThat(ticker.high()).isEqualByComparingTo("110");
        assertThat(ticker.low()).isEqualByComparingTo("100");
        assertThat(ticker.volume()).isEqualByComparingTo("3");
        assertThat(ticker.turnover()).isEqualByComparingTo("320");
        assertThat(ticker.ask()).isEqualTo(new SimLevel(d("111"), d("1")));
        assertThat(ticker.bid()).isNull();
        assertThat(ticker.nextFunding()).isNull();
        assertThat(sim.market().trades(SPOT, 2)).extracting(SimTrade::price).containsExactly(d("110"), d("100"));
    }

    @Test
    void fundingRatesAreTheSameWheneverTheyAreAsked() {
        Instant end = sim.now();
        List<SimFunding> rates = sim.market().fundingHistory(PERP, Instant.EPOCH, Instant.MAX, 5);

        assertThat(rates)
                .extracting(SimFunding::time)
                .startsWith(Instant.parse("2026-02-28T00:00:00Z"))
                .endsWith(Instant.parse("2026-03-01T08:00:00Z"));
        world.clock.advance(Duration.ofDays(30));
        assertThat(sim.market().fundingHistory(PERP, Instant.EPOCH, end, 5)).isEqualTo(rates);
        assertThat(sim.market().fundingHistory(SPOT, Instant.EPOCH, end, 5)).isEmpty();
        assertThat(sim.market().ticker(PERP).nextFunding()).isEqualTo(Instant.parse("2026-03-31T16:00:00Z"));
    }

    @Test
    void historyIsBounded() {
        SimWorld small = new SimWorld(rules -> rules.retain(10, 5).retainTape(7, 3));
        for (int i = 0; i < 30; i++) {
            small.place(BOB, sell(SPOT, "0.1", "100"));
            small.place(ALICE, buy(SPOT, "0.1", "100"));
            small.clock.advance(Duration.ofMinutes(1));
        }

        SimAccount alice = small.sim.account(ALICE);
        assertThat(alice.closedOrders(SimScope.everything())).hasSize(10);
        assertThat(alice.fills(SimScope.everything())).hasSize(5);
        assertThat(small.sim.market().trades(SPOT, 100)).hasSize(7);
        assertThat(small.sim.market().candles(SPOT, SimInterval.MINUTE, Instant.EPOCH, Instant.MAX, 100))
                .hasSizeLessThanOrEqualTo(4);
    }
}
