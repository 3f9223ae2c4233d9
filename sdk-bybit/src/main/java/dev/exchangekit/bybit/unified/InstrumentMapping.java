package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.market.ContractType;
import dev.exchangekit.bybit.market.LotSizeFilter;
import dev.exchangekit.bybit.market.PriceFilter;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.InstrumentStatus;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.QuantityUnit;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.SymbolNames;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Bybit's specifications as instruments. */
final class InstrumentMapping {
    private InstrumentMapping() {}

    /** Empty for what no symbol can name, or what states no tick or lot. */
    static Optional<Instrument> instrument(Category category, dev.exchangekit.bybit.market.Instrument from) {
        Optional<Symbol> symbol = symbol(category, from);
        Optional<BigDecimal> tick = from.priceFilter().flatMap(PriceFilter::tickSize);
        Optional<LotSizeFilter> lots = from.lotSizeFilter();
        Optional<BigDecimal> step =
                lots.flatMap(LotSizeFilter::basePrecision).or(() -> lots.flatMap(LotSizeFilter::quantityStep));
        if (symbol.isEmpty() || !isPositive(tick) || !isPositive(step)) {
            return Optional.empty();
        }
        Instrument.Builder to = Instrument.builder()
                .symbol(symbol.get())
                .nativeSymbol(from.symbol())
                .nativeMarket(category.wire())
                .status(from.status().map(InstrumentMapping::status).orElse(InstrumentStatus.TRADING))
                .tickSize(tick.get())
                .quantityStep(step.get())
                .quantityUnit(unit(category, symbol.get()))
                .launchTime(from.launchTime().filter(InstrumentMapping::isStated))
                .deliveryTime(from.deliveryTime().filter(InstrumentMapping::isStated))
                .nativeModel(NativeModel.of(from));
        if (category.equals(Category.SPOT)) {
            spot(to, lots.get());
        } else {
            contract(to, from, lots.get(), symbol.get());
        }
        return Optional.of(to.build());
    }

    /** Inverse contracts are worth one unit of the quote currency each; all else counts the base currency. */
    private static QuantityUnit unit(Category category, Symbol symbol) {
        return category.equals(Category.INVERSE)
                ? QuantityUnit.quote(symbol.quote())
                : QuantityUnit.base(symbol.base());
    }

    /** Bybit replaced the smallest quantity by the smallest amount, and the largest amount by the largest quantities. */
    private static void spot(Instrument.Builder to, LotSizeFilter lots) {
        to.maxQuantity(Amounts.nonZero(lots.maxLimitOrderQuantity()).or(() -> Amounts.nonZero(lots.maxOrderQuantity())))
                .maxMarketQuantity(Amounts.nonZero(lots.maxMarketOrderQuantity()))
                .minNotional(Amounts.nonZero(lots.minOrderAmount()))
                .quoteAmountStep(Amounts.nonZero(lots.quotePrecision()));
    }

    private static void contract(
            Instrument.Builder to, dev.exchangekit.bybit.market.Instrument from, LotSizeFilter lots, Symbol symbol) {
        to.minQuantity(Amounts.nonZero(lots.minOrderQuantity()))
                .maxQuantity(Amounts.nonZero(lots.maxOrderQuantity()))
                .maxMarketQuantity(Amounts.nonZero(lots.maxMarketOrderQuantity()))
                .minNotional(Amounts.nonZero(lots.minNotionalValue()))
                .supportsHedgeMode(Features.hasHedgeMode(symbol))
                .fundingInterval(from.fundingInterval().filter(interval -> symbol.isPerpetual() && !interval.isZero()));
        from.leverageFilter()
                .ifPresent(leverage -> to.minLeverage(leverage.minLeverage())
                        .maxLeverage(leverage.maxLeverage())
                        .leverageStep(leverage.leverageStep()));
    }

    /** Strike and settlement of an option stand in its name. */
    private static Optional<Symbol> symbol(Category category, dev.exchangekit.bybit.market.Instrument from) {
        if (category.equals(Category.OPTION)) {
            return Names.symbol(new Listing(category, from.symbol()));
        }
        if (from.baseCoin().isEmpty() || from.quoteCoin().isEmpty()) {
            return Optional.empty();
        }
        String base = from.baseCoin().get();
        String quote = from.quoteCoin().get();
        if (category.equals(Category.SPOT)) {
            return SymbolNames.named(() -> Symbol.spot(base, quote));
        }
        String settle = from.settleCoin().orElse(category.equals(Category.INVERSE) ? base : quote);
        if (isOneOf(from, ContractType.LINEAR_PERPETUAL, ContractType.INVERSE_PERPETUAL)) {
            return SymbolNames.named(() -> Symbol.perpetual(base, quote, settle));
        }
        if (isOneOf(from, ContractType.LINEAR_FUTURES, ContractType.INVERSE_FUTURES)) {
            return from.deliveryTime()
                    .filter(InstrumentMapping::isStated)
                    .flatMap(time -> SymbolNames.named(
                            () -> Symbol.dated(base, quote, settle, LocalDate.ofInstant(time, ZoneOffset.UTC))));
        }
        return Optional.empty();
    }

    private static boolean isOneOf(dev.exchangekit.bybit.market.Instrument from, ContractType... types) {
        return from.contractType().filter(List.of(types)::contains).isPresent();
    }

    static InstrumentStatus status(dev.exchangekit.bybit.market.InstrumentStatus status) {
        return switch (status.wire()) {
            case "PreLaunch" -> InstrumentStatus.PRE_LAUNCH;
            case "Trading" -> InstrumentStatus.TRADING;
            case "Delivering" -> InstrumentStatus.SETTLING;
            case "Closed" -> InstrumentStatus.DELISTED;
            default -> new InstrumentStatus(status.wire());
        };
    }

    /** Bybit writes zero for a delivery that will not come. */
    private static boolean isStated(Instant time) {
        return time.isAfter(Instant.EPOCH);
    }

    private static boolean isPositive(Optional<BigDecimal> value) {
        return value.filter(v -> v.signum() > 0).isPresent();
    }
}
