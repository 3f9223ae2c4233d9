package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.futuresmarket.Contract;
import dev.exchangekit.bitget.uta.market.ContractType;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.InstrumentStatus;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.QuantityUnit;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.OpenWord;
import dev.exchangekit.core.spi.SymbolNames;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Bitget's specifications as instruments. Empty for what no symbol can name, or what states no tick or lot. */
final class InstrumentMapping {
    private InstrumentMapping() {}

    /** As the API of unified accounts has them: spot, and the contracts of unified accounts. */
    static Optional<Instrument> instrument(Category category, dev.exchangekit.bitget.uta.market.Instrument from) {
        Optional<Symbol> symbol = from.baseCoin()
                .flatMap(base -> from.quoteCoin()
                        .flatMap(quote -> symbol(category, base, quote, isDated(from), from.deliveryTime())));
        Optional<BigDecimal> tick = Amounts.positive(from.priceMultiplier())
                .or(() -> from.pricePrecision().map(Amounts::step));
        Optional<BigDecimal> lot = Amounts.positive(from.quantityMultiplier())
                .or(() -> from.quantityPrecision().map(Amounts::step));
        if (symbol.isEmpty() || tick.isEmpty() || lot.isEmpty()) {
            return Optional.empty();
        }
        Instrument.Builder to = Instrument.builder()
                .symbol(symbol.get())
                .nativeSymbol(from.symbol())
                .nativeMarket(category.wire())
                .status(from.status().map(status -> status(category, status)).orElse(InstrumentStatus.TRADING))
                .tickSize(tick.get())
                .quantityStep(lot.get())
                .minNotional(Amounts.positive(from.minOrderAmount()))
                .launchTime(from.launchTime().filter(InstrumentMapping::isStated))
                .nativeModel(NativeModel.of(from));
        return Optional.of(
                (symbol.get().isSpot() ? spot(to, from, symbol.get()) : contract(to, from, symbol.get())).build());
    }

    /** The quantities that Bitget states of spot pairs bind contracts only. */
    private static Instrument.Builder spot(
            Instrument.Builder to, dev.exchangekit.bitget.uta.market.Instrument from, Symbol symbol) {
        return to.quantityUnit(QuantityUnit.base(symbol.base()))
                .quoteAmountStep(from.quotePrecision().map(Amounts::step));
    }

    /** Coin-margined contracts of unified accounts are counted in what prices are in, all others in the base currency. */
    private static Instrument.Builder contract(
            Instrument.Builder to, dev.exchangekit.bitget.uta.market.Instrument from, Symbol symbol) {
        return to.quantityUnit(
                        symbol.isInverse() ? QuantityUnit.quote(symbol.quote()) : QuantityUnit.base(symbol.base()))
                .minQuantity(Amounts.positive(from.minOrderQuantity()))
                .maxQuantity(Amounts.positive(from.maxOrderQuantity()))
                .maxMarketQuantity(Amounts.positive(from.maxMarketOrderQuantity()))
                .minLeverage(Amounts.positive(from.minLeverage()))
                .maxLeverage(Amounts.positive(from.maxLeverage()))
                .supportsHedgeMode(true)
                .fundingInterval(from.fundingInterval().filter(interval -> symbol.isPerpetual() && !interval.isZero()))
                .deliveryTime(from.deliveryTime().filter(InstrumentMapping::isStated));
    }

    /** As the API of classic accounts has them, which counts every contract in its base currency. */
    static Optional<Instrument> instrument(Category category, Contract from) {
        boolean dated = from.type()
                .filter(dev.exchangekit.bitget.futuresmarket.ContractType.DELIVERY::equals)
                .isPresent();
        Optional<Symbol> symbol = symbol(category, from.baseCoin(), from.quoteCoin(), dated, from.deliveryTime());
        Optional<BigDecimal> lot = Amounts.positive(from.sizeMultiplier())
                .or(() -> from.quantityPrecision().map(Amounts::step));
        if (symbol.isEmpty() || from.pricePrecision().isEmpty() || lot.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal lastPlace = Amounts.step(from.pricePrecision().get());
        return Optional.of(Instrument.builder()
                .symbol(symbol.get())
                .nativeSymbol(from.symbol())
                .nativeMarket(category.wire())
                .status(from.status().map(status -> status(category, status)).orElse(InstrumentStatus.TRADING))
                .tickSize(Amounts.positive(from.priceEndStep())
                        .map(lastPlace::multiply)
                        .orElse(lastPlace))
                .quantityStep(lot.get())
                .quantityUnit(QuantityUnit.base(from.baseCoin()))
                .minQuantity(Amounts.positive(from.minTradeQuantity()))
                .maxQuantity(Amounts.positive(from.maxOrderQuantity()))
                .maxMarketQuantity(Amounts.positive(from.maxMarketOrderQuantity()))
                .minNotional(Amounts.positive(from.minTradeUsdt()))
                .minLeverage(Amounts.positive(from.minLeverage()))
                .maxLeverage(Amounts.positive(from.maxLeverage()))
                .supportsHedgeMode(true)
                .fundingInterval(
                        from.fundingInterval().filter(interval -> symbol.get().isPerpetual() && !interval.isZero()))
                .launchTime(from.launchTime().filter(InstrumentMapping::isStated))
                .deliveryTime(from.deliveryTime().filter(InstrumentMapping::isStated))
                .nativeModel(NativeModel.of(from))
                .build());
    }

    /** What settles in USDC is priced in it, whatever Bitget calls the quote. */
    private static Optional<Symbol> symbol(
            Category category, String base, String quote, boolean dated, Optional<Instant> delivery) {
        if (category.equals(Category.SPOT)) {
            return SymbolNames.named(() -> Symbol.spot(base, quote));
        }
        String priced = category.equals(Category.USDC_FUTURES) ? Names.USDC : quote;
        String settle = category.equals(Category.COIN_FUTURES) ? base : priced;
        if (!dated) {
            return SymbolNames.named(() -> Symbol.perpetual(base, priced, settle));
        }
        return delivery.filter(InstrumentMapping::isStated)
                .flatMap(time -> SymbolNames.named(
                        () -> Symbol.dated(base, priced, settle, LocalDate.ofInstant(time, ZoneOffset.UTC))));
    }

    /** Answers of 2025 have the kind of contract where later ones say what is traded. */
    private static boolean isDated(dev.exchangekit.bitget.uta.market.Instrument from) {
        String delivery = ContractType.DELIVERY.wire();
        return from.contractType().map(type -> type.wire().equals(delivery)).orElse(false)
                || from.symbolType().map(type -> type.wire().equals(delivery)).orElse(false);
    }

    /** The words of both APIs. One that no case names is left to the exchange to judge. */
    static InstrumentStatus status(Category category, OpenWord status) {
        return switch (status.wire()) {
            case "listed" -> InstrumentStatus.PRE_LAUNCH;
            case "online", "normal" -> InstrumentStatus.TRADING;
            case "limit_open" ->
                category.equals(Category.SPOT) ? InstrumentStatus.SUSPENDED : InstrumentStatus.REDUCE_ONLY;
            case "maintain", "offline", "restrictedAPI" -> InstrumentStatus.SUSPENDED;
            case "off" -> InstrumentStatus.DELISTED;
            default -> new InstrumentStatus(status.wire());
        };
    }

    /** Bitget writes zero or less for a time that will not come. */
    private static boolean isStated(Instant time) {
        return time.isAfter(Instant.EPOCH);
    }
}
