package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.futures.AccountRequest;
import dev.exchangekit.bitget.futures.FuturesEndpoints;
import dev.exchangekit.bitget.futures.PositionsRequest;
import dev.exchangekit.bitget.futures.SetLeverageRequest;
import dev.exchangekit.bitget.futures.SetMarginModeRequest;
import dev.exchangekit.bitget.futures.SetPositionModeRequest;
import dev.exchangekit.bitget.futures.SymbolAccount;
import dev.exchangekit.bitget.futures.SymbolPositionsRequest;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.Profits;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.SymbolNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Positions of a classic account. Contracts are margined in what they settle in. Margin mode and leverage are settings
 * of a symbol, the position mode of all symbols of a kind of futures.
 */
final class ClassicPositions implements PositionPlans {
    private final Symbols symbols;

    ClassicPositions(Symbols symbols) {
        this.symbols = symbols;
    }

    @Override
    public Plan<List<Position>> positions() {
        return Plans.concat(ClassicAccount.FUTURES.stream().map(this::positions).toList());
    }

    private Plan<List<Position>> positions(ProductType productType) {
        return Plan.call(
                        FuturesEndpoints.POSITIONS,
                        PositionsRequest.builder().productType(productType).build())
                .map(positions -> positions.stream()
                        .flatMap(position -> symbols
                                .symbol(new Listing(new Category(productType.wire()), position.symbol()))
                                .flatMap(symbol -> position(symbol, position))
                                .stream())
                        .toList());
    }

    @Override
    public Plan<List<Position>> positions(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        SymbolPositionsRequest request = SymbolPositionsRequest.builder()
                .productType(listing.productType())
                .symbol(listing.symbol())
                .marginCoin(SymbolNames.settleAsset(symbol))
                .build();
        return Plan.call(FuturesEndpoints.SYMBOL_POSITIONS, request)
                .map(positions -> positions.stream()
                        .flatMap(position -> position(symbol, position).stream())
                        .toList());
    }

    /** Empty for a position without a quantity. */
    private static Optional<Position> position(Symbol symbol, dev.exchangekit.bitget.futures.Position from) {
        if (from.total().signum() == 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> margin = Amounts.nonZero(from.marginSize());
        Optional<BigDecimal> mark = Amounts.nonZero(from.markPrice());
        return Optional.of(Position.builder()
                .symbol(symbol)
                .side(Modes.side(from.holdSide()))
                .quantity(from.total())
                .entryPrice(Amounts.nonZero(from.openPriceAvg()))
                .markPrice(mark)
                .unrealizedProfit(from.unrealizedPnl())
                .realizedProfit(from.realizedPnl())
                .notional(symbol.isInverse() ? Optional.of(from.total()) : mark.map(from.total()::multiply))
                .margin(margin)
                .returnPercent(
                        margin.flatMap(m -> from.unrealizedPnl().map(profit -> Profits.returnPercent(profit, m))))
                .leverage(Amounts.nonZero(from.leverage()))
                .liquidationPrice(Amounts.positive(from.liquidationPrice()))
                .marginMode(from.marginMode().map(Modes::marginMode))
                .mode(from.positionMode().map(Modes::positionMode))
                .takeProfit(Amounts.nonZero(from.takeProfit()))
                .stopLoss(Amounts.nonZero(from.stopLoss()))
                .updatedAt(from.updatedAt().or(from::createdAt))
                .nativeModel(NativeModel.of(from))
                .build());
    }

    /** With isolated margin in hedge mode each side has its own, otherwise there is one; so the modes are read first. */
    @Override
    public Plan<?> setLeverage(Symbol symbol, BigDecimal leverage) {
        Listing listing = symbols.listing(symbol);
        String marginCoin = SymbolNames.settleAsset(symbol);
        AccountRequest account = AccountRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .marginCoin(marginCoin)
                .build();
        return Plan.call(FuturesEndpoints.ACCOUNT, account).then(modes -> {
            SetLeverageRequest.Builder request = SetLeverageRequest.builder()
                    .symbol(listing.symbol())
                    .productType(listing.productType())
                    .marginCoin(marginCoin);
            return Plans.set(
                    FuturesEndpoints.SET_LEVERAGE,
                    (hasOneOfEachSide(modes)
                                    ? request.longLeverage(leverage).shortLeverage(leverage)
                                    : request.leverage(leverage))
                            .build());
        });
    }

    private static boolean hasOneOfEachSide(SymbolAccount modes) {
        return modes.marginMode()
                        .filter(dev.exchangekit.bitget.MarginMode.ISOLATED::equals)
                        .isPresent()
                && modes.positionMode().filter(PositionMode.HEDGE::equals).isPresent();
    }

    @Override
    public Plan<?> setMarginMode(Symbol symbol, MarginMode mode) {
        Listing listing = symbols.listing(symbol);
        return Plans.set(
                FuturesEndpoints.SET_MARGIN_MODE,
                SetMarginModeRequest.builder()
                        .symbol(listing.symbol())
                        .productType(listing.productType())
                        .marginCoin(SymbolNames.settleAsset(symbol))
                        .marginMode(Modes.marginMode(mode))
                        .build());
    }

    @Override
    public Plan<?> setPositionMode(Symbol symbol, dev.exchangekit.core.model.PositionMode mode) {
        return Plans.set(
                FuturesEndpoints.SET_POSITION_MODE,
                SetPositionModeRequest.builder()
                        .productType(symbols.listing(symbol).productType())
                        .positionMode(Modes.positionMode(mode))
                        .build());
    }
}
