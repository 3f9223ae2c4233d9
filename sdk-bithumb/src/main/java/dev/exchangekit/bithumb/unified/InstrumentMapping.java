package dev.exchangekit.bithumb.unified;

import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.InstrumentStatus;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.QuantityUnit;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TickBand;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Bithumb's markets as instruments. Its list of them says neither steps nor minimums, so they are these:
 *
 * <ul>
 *   <li>KRW: prices by Bithumb's table, worth {@value #MIN_KRW} KRW at least. The table is a fixed policy that no call
 *       tells; a band of it is certain where the market's own limits state the same step.
 *   <li>BTC: prices in hundred-millionths, which Bithumb does not confirm.
 *   <li>Quantities in hundred-millionths.
 * </ul>
 */
final class InstrumentMapping {
    private static final String KRW = "KRW";
    private static final String MIN_KRW = "5000";
    private static final BigDecimal SMALLEST = Amounts.step(8);
    private static final List<TickBand> KRW_TICKS = List.of(
            band("0", "0.0001"),
            band("1", "0.001"),
            band("10", "0.01"),
            band("100", "1"),
            band("5000", "5"),
            band("10000", "10"),
            band("50000", "50"),
            band("100000", "100"),
            band("500000", "500"),
            band("1000000", "1000"));

    private InstrumentMapping() {}

    private static TickBand band(String from, String tick) {
        return new TickBand(new BigDecimal(from), new BigDecimal(tick), false);
    }

    /** Empty for a name that no symbol has. */
    static Optional<Instrument> instrument(dev.exchangekit.bithumb.market.Market from, MarketLimits limits) {
        return Markets.symbol(from.market()).map(symbol -> {
            List<TickBand> ticks = ticks(symbol, limits.priceUnit(symbol));
            return Instrument.builder()
                    .symbol(symbol)
                    .nativeSymbol(from.market())
                    .status(InstrumentStatus.TRADING)
                    .tickSize(ticks.get(0).tick())
                    .tickBands(ticks)
                    .quantityStep(SMALLEST)
                    .quantityUnit(QuantityUnit.base(symbol.base()))
                    .minNotional(limits.minTotal(symbol).or(() -> minimum(symbol)))
                    .maxNotional(limits.maxTotal(symbol))
                    .nativeModel(NativeModel.of(from))
                    .build();
        });
    }

    private static Optional<BigDecimal> minimum(Symbol symbol) {
        return symbol.quote().equals(KRW) ? Optional.of(new BigDecimal(MIN_KRW)) : Optional.empty();
    }

    private static List<TickBand> ticks(Symbol symbol, Optional<BigDecimal> stated) {
        List<TickBand> assumed =
                symbol.quote().equals(KRW) ? KRW_TICKS : List.of(new TickBand(BigDecimal.ZERO, SMALLEST, false));
        return assumed.stream()
                .map(band -> new TickBand(
                        band.from(),
                        band.tick(),
                        stated.filter(unit -> unit.compareTo(band.tick()) == 0).isPresent()))
                .toList();
    }
}
