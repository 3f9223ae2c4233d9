package dev.exchangekit.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {
    private static final Symbol SPOT = Symbol.of("BTC/USDT");
    private static final Symbol PERPETUAL = Symbol.of("BTC/USDT:USDT");
    private static final Symbol INVERSE = Symbol.of("BTC/USD:BTC");

    static Instrument.Builder instrument(Symbol symbol) {
        return Instrument.builder()
                .symbol(symbol)
                .nativeSymbol("BTCUSDT")
                .status(InstrumentStatus.TRADING)
                .tickSize(new BigDecimal("0.10"))
                .quantityStep(new BigDecimal("0.001"))
                .quantityUnit(QuantityUnit.base("BTC"));
    }

    private static Instrument spot() {
        return instrument(SPOT)
                .minQuantity(new BigDecimal("0.002"))
                .maxQuantity(new BigDecimal("100"))
                .maxMarketQuantity(new BigDecimal("10"))
                .minNotional(new BigDecimal("5"))
                .maxNotional(new BigDecimal("4000000"))
                .quoteAmountStep(new BigDecimal("0.01"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "100.123, 0.1,    HALF_UP, 100.1",
        "100.15,  0.10,   HALF_UP, 100.2",
        "100.19,  0.1,    DOWN,    100.1",
        "100.11,  0.1,    UP,      100.2",
        "100,     0.1,    UP,      100.0",
        "1234,    5,      HALF_UP, 1235",
        "1234,    5E+1,   DOWN,    1200",
        "0.00012, 0.0001, DOWN,    0.0001",
        "7,       0.25,   UP,      7.00",
        "7.3,     0.25,   UP,      7.50"
    })
    void priceMovesToAMultipleOfTheTick(BigDecimal price, BigDecimal tick, RoundingMode mode, BigDecimal expected) {
        Instrument instrument = instrument(SPOT).tickSize(tick).build();
        assertThat(instrument.roundPrice(price, mode)).isEqualTo(expected);
    }

    @Test
    void quantityMovesToAMultipleOfTheLot() {
        assertThat(spot().roundQuantity(new BigDecimal("0.00299"), RoundingMode.DOWN))
                .isEqualTo("0.002");
        assertThat(spot().roundQuoteAmount(new BigDecimal("12.345"), RoundingMode.DOWN))
                .isEqualTo("12.34");
        assertThat(instrument(SPOT).build().roundQuoteAmount(new BigDecimal("12.345"), RoundingMode.DOWN))
                .isEqualTo("12.345");
    }

    @Test
    void roundingIsNeverHidden() {
        assertThatThrownBy(() -> spot().roundPrice(new BigDecimal("100.05"), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5,     0.0001",
        "1, 0.001",
        "9.999, 0.001",
        "10, 0.01",
        "100, 1",
        "4999, 1",
        "5000, 5",
        "1500000, 1000",
    })
    void tickDependsOnThePriceWhereTheExchangeSaysSo(BigDecimal price, BigDecimal tick) {
        assertThat(won().tickSize(price)).isEqualByComparingTo(tick);
    }

    @Test
    void bandedPriceMayRoundIntoTheNextBand() {
        assertThat(won().roundPrice(new BigDecimal("9998"), RoundingMode.UP)).isEqualByComparingTo("10000");
        assertThat(won().check(OrderRequest.limit(
                        Symbol.of("BTC/KRW"), Side.BUY, BigDecimal.ONE, new BigDecimal("10005"))))
                .extracting(OrderProblem::toString)
                .containsExactly("price 10005 is not a multiple of tick 10; use instrument.roundPrice(...)");
    }

    @Test
    void priceOfAnUncertainTickIsRoundedButNotRefused() {
        Instrument doubtful = instrument(SPOT)
                .tickBands(List.of(
                        new TickBand(BigDecimal.ZERO, BigDecimal.TEN, false),
                        new TickBand(new BigDecimal("100"), BigDecimal.TEN)))
                .build();

        assertThat(doubtful.roundPrice(new BigDecimal("57"), RoundingMode.DOWN)).isEqualByComparingTo("50");
        assertThat(doubtful.isTickCertain(new BigDecimal("57"))).isFalse();
        assertThat(doubtful.check(OrderRequest.limit(SPOT, Side.BUY, BigDecimal.ONE, new BigDecimal("57"))))
                .noneMatch(problem -> problem.field().equals("price"));
        assertThat(doubtful.check(OrderRequest.limit(SPOT, Side.BUY, BigDecimal.ONE, new BigDecimal("107"))))
                .anyMatch(problem -> problem.field().equals("price"));
    }

    private static Instrument won() {
        return instrument(Symbol.of("BTC/KRW"))
                .tickSize(new BigDecimal("0.0001"))
                .addTickBands(
                        band("0", "0.0001"),
                        band("1", "0.001"),
                        band("10", "0.01"),
                        band("100", "1"),
                        band("5000", "5"),
                        band("10000", "10"),
                        band("1000000", "1000"))
                .build();
    }

    private static TickBand band(String from, String tick) {
        return new TickBand(new BigDecimal(from), new BigDecimal(tick));
    }

    @Test
    void precisionFollowsFromTickAndLot() {
        assertThat(spot().pricePrecision()).isEqualTo(1);
        assertThat(spot().quantityPrecision()).isEqualTo(3);
        assertThat(instrument(SPOT).tickSize(new BigDecimal("1E+3")).build().pricePrecision())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.01   | 50000.1   | ",
                "0.01   | 50000.123 | price 50000.123 is not a multiple of tick 0.10; use instrument.roundPrice(...)",
                "0.0105 | 50000     | quantity 0.0105 is not a multiple of lot 0.001; use instrument.roundQuantity(...)",
                "0.001  | 50000     | quantity 0.001 is below the minimum 0.002",
                "101    | 10000     | quantity 101 is above the maximum 100",
                "0.002  | 1000      | quantity 0.002 is worth 2.000 USDT, below the minimum 5",
                "90     | 50000     | quantity 90 is worth 4500000 USDT, above the maximum 4000000"
            })
    void limitOrderIsHeldAgainstTheFilters(BigDecimal quantity, BigDecimal price, String problem) {
        List<OrderProblem> problems = spot().check(OrderRequest.limit(SPOT, Side.BUY, quantity, price));
        if (problem == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).extracting(OrderProblem::toString).containsExactly(problem);
        }
    }

    @Test
    void marketOrdersHaveTheirOwnMaximum() {
        assertThat(spot().check(OrderRequest.market(SPOT, Side.SELL, new BigDecimal("11"))))
                .extracting(OrderProblem::toString)
                .containsExactly("quantity 11 is above the maximum 10 of a market order");
    }

    @Test
    void quoteAmountIsHeldAgainstStepAndWorth() {
        assertThat(spot().check(OrderRequest.marketQuote(SPOT, Side.BUY, new BigDecimal("4.999"))))
                .extracting(OrderProblem::toString)
                .containsExactly(
                        "quoteAmount 4.999 is not a multiple of step 0.01; use instrument.roundQuoteAmount(...)",
                        "quoteAmount 4.999 is worth 4.999 USDT, below the minimum 5");
    }

    @Test
    void everyPriceOfAnOrderIsHeldAgainstTheTick() {
        OrderRequest order =
                OrderRequest.triggerLimit(SPOT, Side.BUY, BigDecimal.ONE, dec("100.01"), Trigger.stop(dec("100.02")))
                        .toBuilder()
                        .takeProfit(ExitOrder.limit(dec("110.03"), dec("110.04")))
                        .stopLoss(ExitOrder.market(dec("90.05")))
                        .build();
        assertThat(spot().check(order))
                .extracting(OrderProblem::field)
                .containsExactly(
                        "price",
                        "trigger.price",
                        "takeProfit.triggerPrice",
                        "takeProfit.price",
                        "stopLoss.triggerPrice");
    }

    @Test
    void changesAreHeldAgainstTheFilters() {
        OrderRef order = OrderRef.of(SPOT, "1");
        assertThat(spot().check(AmendRequest.price(order, dec("100.01"))))
                .extracting(OrderProblem::toString)
                .containsExactly("price 100.01 is not a multiple of tick 0.10; use instrument.roundPrice(...)");
        assertThat(spot().check(AmendRequest.quantity(order, dec("0.001"))))
                .extracting(OrderProblem::field)
                .containsExactly("quantity");
    }

    @Test
    void reducingOrderMayBeWorthLessThanTheMinimum() {
        Instrument perpetual =
                instrument(PERPETUAL).minNotional(new BigDecimal("5")).build();
        OrderRequest order = OrderRequest.limit(PERPETUAL, Side.SELL, dec("0.001"), dec("1000"));
        assertThat(perpetual.check(order)).hasSize(1);
        assertThat(perpetual.check(order.toBuilder().reduceOnly(true).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TRADING,     true,  true",
        "REDUCE_ONLY, false, true",
        "SUSPENDED,   false, false",
        "PRE_LAUNCH,  false, false",
        "SETTLING,    false, false",
        "DELISTED,    false, false",
        "NewWord,     true,  true"
    })
    void statusDecidesWhichOrdersPass(String status, boolean opening, boolean reducing) {
        Instrument perpetual =
                instrument(PERPETUAL).status(new InstrumentStatus(status)).build();
        OrderRequest order = OrderRequest.market(PERPETUAL, Side.BUY, BigDecimal.ONE);
        assertThat(perpetual.check(order).isEmpty()).isEqualTo(opening);
        assertThat(perpetual.check(order.toBuilder().reduceOnly(true).build()).isEmpty())
                .isEqualTo(reducing);
    }

    @Test
    void spotHasNoPositions() {
        OrderRequest order = OrderRequest.market(SPOT, Side.BUY, BigDecimal.ONE).toBuilder()
                .reduceOnly(true)
                .positionSide(PositionSide.LONG)
                .build();
        assertThat(spot().check(order)).extracting(OrderProblem::field).containsExactly("reduceOnly", "positionSide");
    }

    @Test
    void requireThrowsTheFirstProblemWithFieldAndValue() {
        OrderRequest order = OrderRequest.limit(SPOT, Side.BUY, dec("0.01"), dec("50000.123"));
        assertThatThrownBy(() -> spot().require(order))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.field()).isEqualTo("price");
                    assertThat(e.value()).isEqualTo("50000.123");
                })
                .hasMessageContaining("multiple of tick 0.10; use instrument.roundPrice(...)");
    }

    @Test
    void filtersOfAnotherInstrumentAreAProblem() {
        assertThat(spot().check(OrderRequest.market(PERPETUAL, Side.BUY, BigDecimal.ONE)))
                .extracting(OrderProblem::field)
                .containsExactly("symbol");
    }

    @Test
    void linearProfitIsExact() {
        Instrument linear = instrument(PERPETUAL).build();
        assertThat(linear.profit(PositionSide.LONG, dec("60000"), dec("61000.5"), dec("0.25")))
                .isEqualByComparingTo("250.125");
        assertThat(linear.profit(PositionSide.SHORT, dec("60000"), dec("61000.5"), dec("0.25")))
                .isEqualByComparingTo("-250.125");
        assertThat(linear.notional(dec("60000"), dec("0.25"))).isEqualByComparingTo("15000");
        assertThat(linear.baseQuantity(dec("60000"), dec("0.25"))).isEqualByComparingTo("0.25");
    }

    @Test
    void linearContractsCountTheirValue() {
        Instrument contracts = instrument(PERPETUAL)
                .quantityUnit(QuantityUnit.contract(dec("0.01"), "BTC"))
                .build();
        assertThat(contracts.contractSize()).isEqualByComparingTo("0.01");
        assertThat(contracts.notional(dec("60000"), dec("3"))).isEqualByComparingTo("1800");
        assertThat(contracts.profit(PositionSide.LONG, dec("60000"), dec("60100"), dec("3")))
                .isEqualByComparingTo("3");
    }

    @Test
    void inverseProfitIsInTheBaseCurrency() {
        Instrument inverse =
                instrument(INVERSE).quantityUnit(QuantityUnit.quote("USD")).build();
        assertThat(inverse.profit(PositionSide.LONG, dec("50000"), dec("62500"), dec("10000")))
                .isEqualByComparingTo("0.04");
        assertThat(inverse.profit(PositionSide.SHORT, dec("50000"), dec("62500"), dec("10000")))
                .isEqualByComparingTo("-0.04");
        assertThat(inverse.profit(PositionSide.LONG, dec("50000"), dec("40000"), dec("10000")))
                .isEqualByComparingTo("-0.05");
        assertThat(inverse.notional(dec("50000"), dec("10000"))).isEqualByComparingTo("10000");
        assertThat(inverse.baseQuantity(dec("50000"), dec("10000"))).isEqualByComparingTo("0.2");
    }

    @Test
    void inverseProfitDoesNotDependOnTheUnitOfQuantity() {
        Instrument byContract = instrument(INVERSE)
                .quantityUnit(QuantityUnit.contract(dec("100"), "USD"))
                .build();
        Instrument byBase =
                instrument(INVERSE).quantityUnit(QuantityUnit.base("BTC")).build();
        assertThat(byContract.profit(PositionSide.LONG, dec("50000"), dec("62500"), dec("100")))
                .isEqualByComparingTo("0.04");
        assertThat(byBase.profit(PositionSide.LONG, dec("50000"), dec("62500"), dec("0.2")))
                .isEqualByComparingTo("0.04");
    }

    @Test
    void returnIsInPercentOfTheMargin() {
        assertThat(Profits.returnPercent(dec("25"), dec("200"))).isEqualByComparingTo("12.5");
        assertThat(Profits.returnPercent(dec("-1"), dec("3")))
                .isEqualByComparingTo("-33.33333333333333333333333333333333");
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
