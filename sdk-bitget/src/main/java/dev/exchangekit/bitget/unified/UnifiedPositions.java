package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.uta.account.AccountSettings;
import dev.exchangekit.bitget.uta.account.SetLeverageRequest;
import dev.exchangekit.bitget.uta.account.SetPositionModeRequest;
import dev.exchangekit.bitget.uta.account.SymbolSettings;
import dev.exchangekit.bitget.uta.account.UtaAccountEndpoints;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the positions of a unified account are margined. The margin mode is a matter of each order, the position mode of
 * the whole account.
 */
final class UnifiedPositions implements PositionPlans {
    private final Symbols symbols;

    UnifiedPositions(Symbols symbols) {
        this.symbols = symbols;
    }

    @Override
    public Plan<List<Position>> positions() {
        throw new UnsupportedFeatureException(BitgetAdapter.NAME, Feature.POSITIONS);
    }

    @Override
    public Plan<List<Position>> positions(Symbol symbol) {
        throw new UnsupportedFeatureException(BitgetAdapter.NAME, Feature.POSITIONS);
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
                                        side -> set(
                                                UtaAccountEndpoints.SET_LEVERAGE,
                                                request.marginMode(dev.exchangekit.bitget.MarginMode.ISOLATED)
                                                        .positionSide(side)
                                                        .build()))
                                .map(sides -> sides.contains(true))
                        : set(UtaAccountEndpoints.SET_LEVERAGE, request.build()));
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
        return set(
                UtaAccountEndpoints.SET_POSITION_MODE,
                SetPositionModeRequest.builder()
                        .positionMode(Modes.positionMode(mode))
                        .build());
    }

    /** True when something changed. */
    private static <Q, R> Plan<Boolean> set(Endpoint<Q, R> endpoint, Q request) {
        return Plan.call(endpoint, request)
                .map(answer -> true)
                .rescue(failure -> Refusals.isNotModified(failure) ? Optional.of(Plan.of(false)) : Optional.empty());
    }
}
