package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Side;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts of what the account has and pays, seen on a spot pair. */
public abstract class AccountContract extends ExchangeContract {
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

    @Test
    void balancesAddUp() {
        List<Balance> balances = exchange().account().balances();
        assertThat(balances).extracting(Balance::asset).doesNotHaveDuplicates().contains(spot().quote());
        assertThat(balances).allSatisfy(balance -> {
            assertThat(balance.free().add(balance.used())).isEqualByComparingTo(balance.total());
            assertThat(balance.used()).isNotNegative();
        });
    }

    @Test
    void singleBalanceIsThatOfTheList() {
        Balance quote = balance(spot().quote());
        assertThat(exchange().account().balances()).anySatisfy(balance -> {
            assertThat(balance.asset()).isEqualTo(spot().quote());
            assertThat(balance.total()).isEqualByComparingTo(quote.total());
        });
    }

    @Test
    void assetThatTheAccountDoesNotHaveHasNoBalance() {
        assertThat(exchange().account().balance("NOSUCHCOIN")).isEmpty();
    }

    @Test
    void restingBuyHoldsItsWorthUntilItIsCancelled() {
        Trader trader = trader(spot());
        Balance before = balance(spot().quote());
        OrderRequest order = trader.resting(Side.BUY);
        BigDecimal worth = order.quantity().orElseThrow().multiply(order.price().orElseThrow());

        OrderAck ack = trader.place(order);
        Balance held =
                eventually(() -> balance(spot().quote()), now -> now.free().compareTo(before.free()) < 0);
        assertThat(before.free().subtract(held.free())).isBetween(worth, worth.multiply(new BigDecimal("1.01")));
        assertThat(held.total()).isEqualByComparingTo(before.total());

        exchange().trading().cancel(ack.ref());
        Balance after =
                eventually(() -> balance(spot().quote()), now -> now.free().compareTo(before.free()) == 0);
        assertThat(after.free()).isEqualByComparingTo(before.free());
        assertThat(after.total()).isEqualByComparingTo(before.total());
    }

    @Test
    void spotBuyTurnsQuoteIntoBaseLessTheFee() {
        Trader trader = trader(spot());
        Balance baseBefore = balance(spot().base());
        Balance quoteBefore = balance(spot().quote());

        Order order = trader.market(Side.BUY, trader.quantity());
        List<Fill> fills = trader.fills(order);
        BigDecimal got = order.filledQuantity().subtract(fees(fills, spot().base()));
        BigDecimal paid = fills.stream()
                .map(fill -> fill.price().multiply(fill.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(fees(fills, spot().quote()));

        Balance baseAfter =
                eventually(() -> balance(spot().base()), now -> now.total().compareTo(baseBefore.total()) > 0);
        Balance quoteAfter = balance(spot().quote());
        BigDecimal rounding = new BigDecimal("0.000001");
        assertThat(baseAfter.total().subtract(baseBefore.total()).subtract(got).abs())
                .isLessThan(rounding);
        assertThat(quoteBefore
                        .total()
                        .subtract(quoteAfter.total())
                        .subtract(paid)
                        .abs())
                .isLessThan(rounding);
        trader.market(Side.SELL, trader.quantity());
    }

    @Test
    void takerFeeIsACostInANamedAssetAtTheStatedRate() {
        needs(Feature.FEE_RATES, spot());
        Trader trader = trader(spot());
        FeeRate rate = exchange().account().feeRate(spot());
        Order order = trader.market(Side.SELL, trader.quantity());
        List<Fee> fees = trader.fills(order).stream()
                .flatMap(fill -> fill.fees().stream())
                .toList();
        assertThat(fees).isNotEmpty().extracting(Fee::asset).containsOnly(spot().quote());
        BigDecimal worth = order.averagePrice().orElseThrow().multiply(order.filledQuantity());
        BigDecimal expected = worth.multiply(rate.taker());
        assertThat(Trader.fees(fees, spot().quote()))
                .isBetween(expected.multiply(new BigDecimal("0.98")), expected.multiply(new BigDecimal("1.02")));
        trader.market(Side.BUY, trader.quantity());
    }

    @Test
    void feeRatesAreSmallFractions() {
        needs(Feature.FEE_RATES, spot());
        assertThat(symbols()).allSatisfy(symbol -> {
            FeeRate rate = exchange().account().feeRate(symbol);
            assertThat(rate.symbol()).isEqualTo(symbol);
            assertThat(rate.taker().abs()).isLessThan(ONE_PERCENT);
            assertThat(rate.maker()).isLessThanOrEqualTo(rate.taker());
        });
    }

    @Test
    void allFeeRatesHoldEveryMarket() {
        needs(Feature.ALL_FEE_RATES, spot());
        assertThat(exchange().account().feeRates())
                .extracting(FeeRate::symbol)
                .doesNotHaveDuplicates()
                .containsAll(symbols());
    }

    private Balance balance(String asset) {
        return exchange().account().balance(asset).orElseThrow(() -> new AssertionError("the account has no " + asset));
    }

    private static BigDecimal fees(List<Fill> fills, String asset) {
        return Trader.fees(fills.stream().flatMap(fill -> fill.fees().stream()).toList(), asset);
    }
}
