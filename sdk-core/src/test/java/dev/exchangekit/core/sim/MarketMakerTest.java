package dev.exchangekit.core.sim;

import static dev.exchangekit.core.sim.SimWorld.ALICE;
import static dev.exchangekit.core.sim.SimWorld.PERP;
import static dev.exchangekit.core.sim.SimWorld.SPOT;
import static dev.exchangekit.core.sim.SimWorld.buy;
import static dev.exchangekit.core.sim.SimWorld.d;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarketMakerTest {
    private final SimWorld world = new SimWorld();
    private final SimMarketData market = world.sim.market();
    private final MarketMaker maker = new MarketMaker(world.sim, 42);

    @BeforeEach
    void quote() {
        maker.quote(SPOT, d("65000"));
        maker.quote(PERP, d("65010"));
    }

    @Test
    void theBookIsFullOnBothSides() {
        SimBook book = market.book(PERP, 100);

        assertThat(book.bids()).hasSize(25);
        assertThat(book.asks()).hasSize(25);
        assertThat(book.bids().get(0).price()).isEqualByComparingTo("65003.5");
        assertThat(book.asks().get(0).price()).isEqualByComparingTo("65016.5");
    }

    @Test
    void thereIsAPastThatLeadsToThePresent() {
        List<SimCandle> minutes = market.candles(SPOT, SimInterval.MINUTE, Instant.EPOCH, Instant.MAX, 5000);

        assertThat(minutes).hasSize(48 * 60 + 1);
        for (int i = 1; i < minutes.size(); i++) {
            SimCandle candle = minutes.get(i);
            assertThat(candle.high()).isGreaterThanOrEqualTo(candle.open().max(candle.close()));
            assertThat(candle.low())
                    .isLessThanOrEqualTo(candle.open().min(candle.close()))
                    .isPositive();
        }
        SimTicker ticker = market.ticker(SPOT);
        assertThat(ticker.last()).isEqualByComparingTo("65000");
        assertThat(ticker.volume()).isPositive();
        assertThat(market.trades(SPOT, 1000))
                .hasSize(200)
                .allMatch(t -> t.time().isBefore(world.sim.now()));
        assertThat(market.candles(SPOT, SimInterval.of(Duration.ofHours(1)), Instant.EPOCH, Instant.MAX, 24))
                .hasSize(24)
                .allMatch(c -> c.volume().signum() > 0 || c.start().equals(world.sim.now()));
    }

    @Test
    void marketOrdersFindACounterpart() {
        assertThat(world.place(ALICE, NewOrder.marketBuyFor(SPOT, d("5000"))).status())
                .isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.place(ALICE, NewOrder.market(PERP, SimSide.SELL, d("0.1")))
                        .status())
                .isEqualTo(SimOrderStatus.FILLED);
    }

    @Test
    void aStepMovesThePriceAndTrades() {
        for (int i = 0; i < 50; i++) {
            world.clock.advance(Duration.ofSeconds(1));
            maker.step();
        }

        assertThat(market.trades(SPOT, 1).get(0).time()).isEqualTo(world.sim.now());
        assertThat(maker.price(SPOT)).isNotEqualByComparingTo("65000");
        SimBook book = market.book(SPOT, 100);
        assertThat(book.bids()).hasSizeBetween(24, 25);
        assertThat(book.bids().get(0).price()).isLessThan(maker.price(SPOT));
        assertThat(book.asks().get(0).price()).isGreaterThan(maker.price(SPOT));
    }

    @Test
    void aRestingOrderIsFilledWhenThePriceComesToIt() {
        SimOrder order = world.place(ALICE, buy(SPOT, "0.01", "60000"));

        maker.moveTo(SPOT, d("61000"));
        assertThat(world.now(order).status()).isEqualTo(SimOrderStatus.NEW);
        maker.moveTo(SPOT, d("59000"));

        assertThat(maker.price(SPOT)).isEqualByComparingTo("59000");
        assertThat(world.now(order).status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.now(order).averagePrice()).isEqualByComparingTo("60000");
        assertThat(market.ticker(SPOT).last()).isCloseTo(d("59000"), org.assertj.core.api.Assertions.within(d("100")));
    }

    @Test
    void cheapInstrumentsAreQuotedToo() {
        SimSymbol cheap = SimSymbol.spot("PEPEKRW");
        world.sim.list(SimInstrument.spot("PEPEKRW", "PEPE", "KRW")
                .tickSize("0.0001")
                .quantity("1", "1", "1000000000", "1000000000")
                .minNotional("5000")
                .build());

        maker.quote(cheap, d("0.012"), 10, Duration.ofHours(2));
        maker.step();

        SimBook book = market.book(cheap, 100);
        assertThat(book.bids())
                .hasSizeBetween(9, 10)
                .allMatch(level -> level.price().compareTo(BigDecimal.ZERO) > 0);
    }

    @Test
    void onlyAQuotedInstrumentHasAPrice() {
        assertThatThrownBy(() -> maker.price(SimSymbol.spot("ETHUSDT"))).isInstanceOf(IllegalArgumentException.class);
    }
}
