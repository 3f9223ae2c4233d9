package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.ClassicBalance;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.common.BusinessType;
import dev.exchangekit.bitget.common.CommonEndpoints;
import dev.exchangekit.bitget.common.FeeRateRequest;
import dev.exchangekit.bitget.common.FeeRatesRequest;
import dev.exchangekit.bitget.common.SymbolFeeRate;
import dev.exchangekit.bitget.futures.Account;
import dev.exchangekit.bitget.futures.AccountsRequest;
import dev.exchangekit.bitget.futures.FuturesEndpoints;
import dev.exchangekit.bitget.spot.Asset;
import dev.exchangekit.bitget.spot.AssetsRequest;
import dev.exchangekit.bitget.spot.SpotEndpoints;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.SymbolNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a classic account has and pays. */
final class ClassicAccount implements AccountPlans {
    static final List<ProductType> FUTURES =
            List.of(ProductType.USDT_FUTURES, ProductType.USDC_FUTURES, ProductType.COIN_FUTURES);

    private final Symbols symbols;

    ClassicAccount(Symbols symbols) {
        this.symbols = symbols;
    }

    /** The accounts of one kind of futures. */
    private record OfFutures(ProductType productType, List<Account> accounts) {}

    /**
     * What can be traded with: the spot account and the futures accounts, added up by asset. An account cannot use what
     * lies in another one; {@link ClassicBalance} tells them apart. Funding, margin, earn and bot accounts are not in it.
     */
    @Override
    public Plan<List<Balance>> balances() {
        return Plan.call(SpotEndpoints.ASSETS, AssetsRequest.builder().build())
                .then(spot -> Plans.each(FUTURES, ClassicAccount::futures).map(futures -> balances(spot, futures)));
    }

    private static Plan<OfFutures> futures(ProductType productType) {
        return Plan.call(
                        FuturesEndpoints.ACCOUNTS,
                        AccountsRequest.builder().productType(productType).build())
                .map(accounts -> new OfFutures(productType, accounts));
    }

    private static List<Balance> balances(List<Asset> spot, List<OfFutures> futures) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Asset asset : spot) {
            sums.computeIfAbsent(FundMapping.asset(asset.coin()), Sum::new).add(asset);
        }
        for (OfFutures kind : futures) {
            for (Account account : kind.accounts()) {
                parts(account)
                        .forEach((coin, part) ->
                                sums.computeIfAbsent(coin, Sum::new).add(kind.productType(), account, part));
            }
        }
        return sums.values().stream()
                .filter(sum -> !sum.all.isNothing())
                .map(Sum::balance)
                .toList();
    }

    /** By coin. With several margin coins Bitget states of each how much can be transferred out. */
    private static Map<String, Balances> parts(Account account) {
        Map<String, Balances> parts = new LinkedHashMap<>();
        if (account.assets().isEmpty()) {
            parts.put(FundMapping.asset(account.marginCoin()), part(account));
        }
        account.assets()
                .forEach(asset -> parts.put(
                        FundMapping.asset(asset.coin()),
                        Balances.of(Amounts.orZero(asset.balance()), Amounts.orZero(asset.available()))));
        return parts;
    }

    /** The total is the equity without the unrealised profit in it; free is what can open crossed positions. */
    private static Balances part(Account account) {
        BigDecimal total = Amounts.orZero(account.accountEquity()).subtract(Amounts.orZero(account.unrealizedPnl()));
        return Balances.of(total, Amounts.orZero(account.crossedMaxAvailable().or(account::available)));
    }

    /** One coin, account by account; thread-confined. */
    private static final class Sum {
        private final String coin;
        private final List<ClassicBalance.Futures> futures = new ArrayList<>();
        private Optional<Asset> spot = Optional.empty();
        private Balances all = Balances.NONE;

        Sum(String coin) {
            this.coin = coin;
        }

        void add(Asset asset) {
            BigDecimal free = Amounts.orZero(asset.available());
            BigDecimal used = Amounts.orZero(asset.frozen()).add(Amounts.orZero(asset.locked()));
            spot = Optional.of(asset);
            all = all.plus(Balances.of(free.add(used), free));
        }

        void add(ProductType productType, Account account, Balances part) {
            if (!part.isNothing()) {
                futures.add(new ClassicBalance.Futures(productType, account));
                all = all.plus(part);
            }
        }

        Balance balance() {
            return all.of(coin, new ClassicBalance(coin, spot, futures));
        }
    }

    @Override
    public Plan<FeeRate> feeRate(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        FeeRateRequest request = FeeRateRequest.builder()
                .symbol(listing.symbol())
                .businessType(listing.isSpot() ? BusinessType.SPOT : BusinessType.MIX)
                .build();
        return Plan.call(CommonEndpoints.FEE_RATE, request)
                .map(rate -> FeeRate.builder()
                        .symbol(symbol)
                        .maker(rate.makerFeeRate())
                        .taker(rate.takerFeeRate())
                        .nativeModel(NativeModel.of(rate))
                        .build());
    }

    @Override
    public Plan<List<FeeRate>> feeRates() {
        return Plans.concat(List.of(
                feeRates(BusinessType.SPOT, Category.SPOT::equals),
                feeRates(BusinessType.MIX, category -> !category.equals(Category.SPOT))));
    }

    /** Bitget lists all futures together, whose names differ. */
    private Plan<List<FeeRate>> feeRates(BusinessType type, Predicate<Category> categories) {
        return Plan.call(
                        CommonEndpoints.FEE_RATES,
                        FeeRatesRequest.builder().businessType(type).build())
                .map(rates -> SymbolNames.named(
                        rates,
                        rate -> symbol(
                                rate.symbol(), MarketPlans.CATEGORIES.stream().filter(categories)),
                        ClassicAccount::feeRate));
    }

    private Optional<Symbol> symbol(String name, Stream<Category> categories) {
        return categories
                .flatMap(category -> symbols.symbol(new Listing(category, name)).stream())
                .findFirst();
    }

    private static FeeRate feeRate(Symbol symbol, SymbolFeeRate from) {
        return FeeRate.builder()
                .symbol(symbol)
                .maker(from.makerFeeRate())
                .taker(from.takerFeeRate())
                .nativeModel(NativeModel.of(from))
                .build();
    }
}
