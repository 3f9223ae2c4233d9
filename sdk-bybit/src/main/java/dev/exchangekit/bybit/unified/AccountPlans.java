package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.bybit.account.CoinBalance;
import dev.exchangekit.bybit.account.FeeRatesRequest;
import dev.exchangekit.bybit.account.WalletBalanceRequest;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the unified trading account has and pays. */
final class AccountPlans {
    private final Symbols symbols;

    AccountPlans(Symbols symbols) {
        this.symbols = symbols;
    }

    Plan<List<Balance>> balances() {
        return Plan.call(
                        AccountEndpoints.WALLET_BALANCE,
                        WalletBalanceRequest.builder().build())
                .map(wallets -> wallets.items().stream()
                        .flatMap(wallet -> wallet.coins().stream())
                        .map(AccountPlans::balance)
                        .toList());
    }

    /**
     * Bybit states no free amount of a coin. Total is the wallet balance; used is what spot orders lock, plus the
     * initial margin of orders and positions, plus unrealised losses, at most the total; free is the rest. A coin that
     * is owed has a negative total, which is all free.
     */
    static Balance balance(CoinBalance coin) {
        BigDecimal total = Amounts.orZero(coin.walletBalance());
        BigDecimal loss = Amounts.orZero(coin.unrealisedPnl()).negate().max(BigDecimal.ZERO);
        BigDecimal bound = Amounts.orZero(coin.locked())
                .add(Amounts.orZero(coin.totalOrderInitialMargin()))
                .add(Amounts.orZero(coin.totalPositionInitialMargin()))
                .add(loss);
        BigDecimal used = bound.min(total).max(BigDecimal.ZERO);
        return Balance.builder()
                .asset(coin.coin())
                .total(total)
                .used(used)
                .free(total.subtract(used))
                .nativeModel(NativeModel.of(coin))
                .build();
    }

    Plan<FeeRate> feeRate(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        FeeRatesRequest.Builder builder = FeeRatesRequest.builder().category(listing.category());
        FeeRatesRequest request =
                (symbol.isOption() ? builder.baseCoin(symbol.base()) : builder.symbol(listing.symbol())).build();
        return Plan.call(AccountEndpoints.FEE_RATES, request)
                .then(rates -> rates.items().stream()
                        .filter(rate -> (symbol.isOption()
                                        ? rate.baseCoin().filter(symbol.base()::equals)
                                        : rate.symbol().filter(listing.symbol()::equals))
                                .isPresent())
                        .flatMap(rate -> feeRate(symbol, rate).stream())
                        .findFirst()
                        .map(Plan::of)
                        .orElseGet(() -> Plan.fail(Refusals.unknownSymbol(
                                BybitAdapter.NAME,
                                AccountEndpoints.FEE_RATES,
                                listing.category().wire(),
                                listing.symbol()))));
    }

    Plan<List<FeeRate>> feeRates() {
        return Plans.concat(Stream.of(Category.SPOT, Category.LINEAR, Category.INVERSE, Category.OPTION)
                .map(this::feeRates)
                .toList());
    }

    private Plan<List<FeeRate>> feeRates(Category category) {
        FeeRatesRequest request = FeeRatesRequest.builder().category(category).build();
        return Plan.call(AccountEndpoints.FEE_RATES, request)
                .map(rates -> rates.items().stream()
                        .flatMap(rate -> named(category, rate).flatMap(symbol -> feeRate(symbol, rate).stream()))
                        .toList());
    }

    /** What a rate holds for: of options it is stated once for all on a coin. */
    private Stream<Symbol> named(Category category, dev.exchangekit.bybit.account.FeeRate rate) {
        return category.equals(Category.OPTION)
                ? rate.baseCoin().stream().flatMap(base -> symbols.options(base).stream())
                : rate.symbol().flatMap(name -> symbols.symbol(new Listing(category, name))).stream();
    }

    private static Optional<FeeRate> feeRate(Symbol symbol, dev.exchangekit.bybit.account.FeeRate from) {
        return from.makerFeeRate()
                .flatMap(maker -> from.takerFeeRate()
                        .map(taker -> FeeRate.builder()
                                .symbol(symbol)
                                .maker(maker)
                                .taker(taker)
                                .nativeModel(NativeModel.of(from))
                                .build()));
    }
}
