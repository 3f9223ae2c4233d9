package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.uta.account.AllFeeRatesRequest;
import dev.exchangekit.bitget.uta.account.CoinAsset;
import dev.exchangekit.bitget.uta.account.FeeRateRequest;
import dev.exchangekit.bitget.uta.account.UtaAccountEndpoints;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.SymbolNames;
import java.util.List;

/** What a unified account has and pays. */
final class UnifiedAccount implements AccountPlans {
    private final Symbols symbols;

    UnifiedAccount(Symbols symbols) {
        this.symbols = symbols;
    }

    /** What can be traded with; what lies in the funding account besides is not in it. */
    @Override
    public Plan<List<Balance>> balances() {
        return Plan.call(UtaAccountEndpoints.ASSETS, NoParameters.NONE)
                .map(assets ->
                        assets.assets().stream().map(UnifiedAccount::balance).toList());
    }

    /** The total is the balance, without unrealised profits; it is used as far as it is not free. */
    private static Balance balance(CoinAsset coin) {
        return Balances.of(Amounts.orZero(coin.balance()), Amounts.orZero(coin.available()))
                .of(FundMapping.asset(coin.coin()), coin);
    }

    @Override
    public Plan<FeeRate> feeRate(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        FeeRateRequest request = FeeRateRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .build();
        return Plan.call(UtaAccountEndpoints.FEE_RATE, request)
                .map(rate -> FeeRate.builder()
                        .symbol(symbol)
                        .maker(rate.makerFeeRate())
                        .taker(rate.takerFeeRate())
                        .nativeModel(NativeModel.of(rate))
                        .build());
    }

    @Override
    public Plan<List<FeeRate>> feeRates() {
        return Plans.concat(MarketPlans.CATEGORIES.stream().map(this::feeRates).toList());
    }

    private Plan<List<FeeRate>> feeRates(Category category) {
        return Plan.call(
                        UtaAccountEndpoints.ALL_FEE_RATES,
                        AllFeeRatesRequest.builder().category(category).build())
                .map(rates -> SymbolNames.named(
                        rates,
                        rate -> symbols.symbol(new Listing(category, rate.symbol())),
                        (symbol, rate) -> FeeRate.builder()
                                .symbol(symbol)
                                .maker(rate.makerFeeRate())
                                .taker(rate.takerFeeRate())
                                .nativeModel(NativeModel.of(rate))
                                .build()));
    }
}
