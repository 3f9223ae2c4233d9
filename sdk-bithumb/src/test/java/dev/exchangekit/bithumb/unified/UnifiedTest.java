package dev.exchangekit.bithumb.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.bithumb.ValueEncoding;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TimeInForce;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is Bithumb's own in unified words. */
class UnifiedTest {
    private static final Symbol BTC = Symbol.of("BTC/KRW");
    private static final Symbol ETH = Symbol.of("ETH/KRW");
    private static final Symbol ETH_IN_BTC = Symbol.of("ETH/BTC");

    private final BithumbSimulator simulator =
            BithumbSimulator.builder().rateLimits(false).start();
    private final BithumbClient bithumb =
            BithumbClient.create(c -> c.environment(BithumbEnvironment.custom(simulator.uri()))
                    .credentials(Credentials.of(simulator.apiKey(), simulator.secret()))
                    .valueEncoding(ValueEncoding.ENCODED));
    private final Exchange exchange = bithumb.unified();

    @AfterEach
    void close() {
        bithumb.close();
        simulator.close();
    }

    private Instrument instrument(Symbol symbol) {
        return exchange.knownInstruments().require(symbol);
    }

    private static OrderRequest buy(Symbol symbol, String price) {
        return OrderRequest.limit(symbol, Side.BUY, new BigDecimal("0.01"), new BigDecimal(price));
    }

    @Test
    void marketsAreNamedBaseFirst() {
        exchange.market().instruments();

        assertThat(instrument(BTC).nativeSymbol()).isEqualTo("KRW-BTC");
        assertThat(instrument(ETH_IN_BTC).nativeSymbol()).isEqualTo("BTC-ETH");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.0001",
        "1, 0.001",
        "10, 0.01",
        "100, 1",
        "1000, 1",
        "5000, 5",
        "10000, 10",
        "50000, 50",
        "100000, 100",
        "500000, 500",
        "999999, 500",
        "1000000, 1000"
    })
    void wonHaveTicksByPrice(String price, String tick) {
        exchange.market().instruments();

        assertThat(instrument(BTC).tickSize(new BigDecimal(price))).isEqualByComparingTo(tick);
        assertThat(instrument(BTC).minNotional()).contains(new BigDecimal("5000"));
        assertThat(instrument(ETH_IN_BTC).tickSize()).isEqualByComparingTo("0.00000001");
    }

    @Test
    void pricesAreRoundedByTheTable() {
        exchange.market().instruments();

        assertThat(instrument(BTC).roundPrice(new BigDecimal("84000999"), RoundingMode.DOWN))
                .isEqualByComparingTo("84000000");
    }

    @Test
    void priceIsLeftToTheExchangeWhileItsTickIsNotConfirmed() {
        exchange.market().instruments();

        assertThat(instrument(ETH).check(buy(ETH, "3000500"))).isEmpty();
        assertThatThrownBy(() -> exchange.trading().place(buy(ETH, "3000500")))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRICE));
    }

    @Test
    void priceIsRefusedUnsentOnceTheMarketStatesTheSameTick() {
        exchange.warmUp();

        assertThatThrownBy(() -> exchange.trading().place(buy(BTC, "84000500")))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo("price"));
        assertThat(instrument(BTC).check(buy(BTC, "600100"))).isEmpty();
    }

    @Test
    void feeRateConfirmsTheTicksOfItsMarket() {
        exchange.warmUp();
        assertThat(instrument(ETH).check(buy(ETH, "3000500"))).isEmpty();

        exchange.account().feeRate(ETH);
        exchange.market().instruments();

        assertThat(instrument(ETH).check(buy(ETH, "3000500"))).hasSize(1);
    }

    @Test
    void timeInForceIsForKrwMarketsAlone() {
        exchange.market().instruments();

        assertThat(exchange.supports(Feature.POST_ONLY, BTC)).isTrue();
        assertThat(exchange.supports(Feature.POST_ONLY, ETH_IN_BTC)).isFalse();
        assertThatThrownBy(() -> exchange.trading()
                        .place(buy(ETH_IN_BTC, "0.03").toBuilder()
                                .timeInForce(TimeInForce.IOC)
                                .build()))
                .isInstanceOf(UnsupportedFeatureException.class);
    }

    @Test
    void positionsLeverageAndServerTimeAreNotOffered() {
        assertThat(exchange.supports(Feature.AMEND)).isFalse();
        assertThatThrownBy(() -> exchange.positions().positions()).isInstanceOf(UnsupportedFeatureException.class);
        assertThatThrownBy(() -> exchange.positions().setLeverage(BTC, BigDecimal.TEN))
                .isInstanceOf(UnsupportedFeatureException.class);
        assertThatThrownBy(() -> exchange.market().serverTime()).isInstanceOf(UnsupportedFeatureException.class);
    }

    @Test
    void clientWithoutAKeyShowsTheMarkets() {
        try (BithumbClient keyless =
                BithumbClient.create(c -> c.environment(BithumbEnvironment.custom(simulator.uri())))) {
            keyless.unified().warmUp();

            assertThat(keyless.unified().market().ticker(BTC).last()).isPresent();
        }
    }
}
