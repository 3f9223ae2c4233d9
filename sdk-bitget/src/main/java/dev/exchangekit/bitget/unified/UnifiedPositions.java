package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.uta.account.AccountSettings;
import dev.exchangekit.bitget.uta.account.SetLeverageRequest;
import dev.exchangekit.bitget.uta.account.SetPositionModeRequest;
import dev.exchangekit.bitget.uta.account.SymbolSettings;
import dev.exchangekit.bitget.uta.account.UtaAccountEndpoints;
import dev.exchangekit.bitget.uta.position.PositionsRequest;
import dev.exchangekit.bitget.uta.position.UtaPositionsEndpoints;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Positions of a unified account and how they are margined. The margin mode is a matter of each order, the position mode of
 * the whole account.
 */
final class UnifiedPositions implements PositionPlans {
    private final Symbols symbols;

    UnifiedPositions(Symbols symbols) {
        this.symbols = symbols;
    }

    @Override
    public Plan<List<Position>> positions() {
        return Plans.concat(MarketPlans.CATEGORIES.stream()
                .filter(category -> !category.equals(Category.SPOT))
                .map(this::positions)
                .toList());
    }

    private Plan<List<Position>> positions(Category category) {
        return Plan.call(
                        UtaPositionsEndpoints.LIST,
                        PositionsRequest.builder().category(category).build())
                .map(positions -> positions.items().stream()
                        .flatMap(position -> symbols
                                .symbol(new Listing(category, position.symbol()))
                                .flatMap(symbol -> position(symbol, position))
                                .stream())
                        .toList());
    }

    @Override
    public Plan<List<Position>> positions(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        PositionsRequest request = PositionsRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .build();
        return Plan.call(UtaPositionsEndpoints.LIST, request)
                .map(positions -> positions.items().stream()
                        .filter(position -> position.symbol().equals(listing.symbol()))
                        .flatMap(position -> position(symbol, position).stream())
                        .toList());
    }

    /** Empty for a position without a quantity. Bitget calls its margin the balance of the position. */
    private static Optional<Position> position(Symbol symbol, dev.exchangekit.bitget.uta.position.Position from) {
        if (from.total().signum() == 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> mark = Amounts.nonZero(from.markPrice());
        return Optional.of(Position.builder()
                .symbol(symbol)
                .side(Modes.side(from.positionSide()))
                .quantity(from.total())
                .entryPrice(Amounts.nonZero(from.avgPrice()))
                .markPrice(mark)
                .unrealizedProfit(from.unrealisedPnl())
                .realizedProfit(from.realisedPnl())
                .notional(mark.map(price -> worth(symbol, from.total(), price)))
                .margin(Amounts.nonZero(from.positionBalance()))
                .returnPercent(from.profitRate().map(Amounts::percent))
                .leverage(Amounts.nonZero(from.leverage()))
                .liquidationPrice(Amounts.positive(from.liquidationPrice()))
                .marginMode(from.marginMode().map(Modes::marginMode))
                .mode(from.positionMode().map(Modes::positionMode))
                .updatedAt(from.updatedAt().or(from::createdAt))
                .nativeModel(NativeModel.of(from))
                .build());
    }

    /** In what the contract settles in; coin-margined ones are counted in what prices are in. */
    private static BigDecimal worth(Symbol symbol, BigDecimal quantity, BigDecimal price) {
        return symbol.isInverse() ? quantity.divide(price, MathContext.DECIMAL128) : quantity.multiply(price);
    }

    /** In the margin mode that the symbol is set to, which is read first: isolated margin has a leverage of each side. */
    @Override
    public Plan<?> setLeverage(Symbol symbol, BigDecimal leverage) {
        Listing listing = symbols.listing(symbol);
        SetLeverageRequest.Builder request = SetLeverageRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .leverage(leverage);
        return Plan.call(UtaAccountEndpoints.SETTINGS, NoParameters.NONE)
                .then(settings -> isIsolated(settings, listing)
                        ? Plans.each(
                                        List.of(PositionSide.LONG, PositionSide.SHORT),
                                        side -> Plans.set(
                                                UtaAccountEndpoints.SET_LEVERAGE,
                                                request.marginMode(dev.exchangekit.bitget.MarginMode.ISOLATED)
                                                        .positionSide(side)
                                                        .build()))
                                .map(sides -> sides.contains(true))
                        : Plans.set(UtaAccountEndpoints.SET_LEVERAGE, request.build()));
    }

    private static boolean isIsolated(AccountSettings settings, Listing listing) {
        return settings.symbols().stream()
                .filter(symbol -> symbol.symbol().equals(listing.symbol()))
                .filter(symbol -> symbol.category()
                        .filter(category -> !category.equals(listing.category()))
                        .isEmpty())
                .findFirst()
                .flatMap(SymbolSettings::marginMode)
                .filter(dev.exchangekit.bitget.MarginMode.ISOLATED::equals)
                .isPresent();
    }

    @Override
    public Plan<?> setMarginMode(Symbol symbol, MarginMode mode) {
        throw new UnsupportedFeatureException(BitgetAdapter.NAME, Feature.MARGIN_MODE);
    }

    @Override
    public Plan<?> setPositionMode(Symbol symbol, PositionMode mode) {
        return Plans.set(
                UtaAccountEndpoints.SET_POSITION_MODE,
                SetPositionModeRequest.builder()
                        .positionMode(Modes.positionMode(mode))
                        .build());
    }
}
