package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.bybit.account.SetMarginModeRequest;
import dev.exchangekit.bybit.position.PositionEndpoints;
import dev.exchangekit.bybit.position.PositionsRequest;
import dev.exchangekit.bybit.position.SetLeverageRequest;
import dev.exchangekit.bybit.position.SwitchPositionModeRequest;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Positions and how they are margined. */
final class PositionPlans {
    private static final int MOST_POSITIONS = 200;

    private final Symbols symbols;

    PositionPlans(Symbols symbols) {
        this.symbols = symbols;
    }

    Plan<List<Position>> positions() {
        return Plans.concat(List.of(
                positions(PositionsRequest.builder().category(Category.LINEAR).settleCoin(Names.USDT)),
                positions(PositionsRequest.builder().category(Category.LINEAR).settleCoin(Names.USDC)),
                positions(PositionsRequest.builder().category(Category.INVERSE)),
                positions(PositionsRequest.builder().category(Category.OPTION))));
    }

    private Plan<List<Position>> positions(PositionsRequest.Builder builder) {
        PositionsRequest request = builder.limit(MOST_POSITIONS).build();
        return Plans.allPages(PositionEndpoints.POSITIONS, request)
                .map(positions -> positions.stream()
                        .flatMap(position -> symbols
                                .symbol(new Listing(request.category(), position.symbol()))
                                .flatMap(symbol -> PositionMapping.position(symbol, position))
                                .stream())
                        .toList());
    }

    Plan<List<Position>> positions(Symbol symbol) {
        return Trails.positions(symbols.listing(symbol))
                .map(page -> page.items().stream()
                        .flatMap(position -> PositionMapping.position(symbol, position).stream())
                        .toList());
    }

    Plan<Boolean> setLeverage(Symbol symbol, BigDecimal leverage) {
        Listing listing = symbols.listing(symbol);
        return Plans.set(
                PositionEndpoints.SET_LEVERAGE,
                SetLeverageRequest.both(listing.category(), listing.symbol(), leverage));
    }

    Plan<Boolean> setPositionMode(Symbol symbol, PositionMode mode) {
        Listing listing = symbols.listing(symbol);
        return Plans.set(
                PositionEndpoints.SWITCH_POSITION_MODE,
                SwitchPositionModeRequest.builder()
                        .category(listing.category())
                        .symbol(listing.symbol())
                        .mode(PositionMapping.mode(mode))
                        .build());
    }

    /** Of the whole account. It is read first, because Bybit's refusal does not say that nothing had to change. */
    Plan<Boolean> setMarginMode(MarginMode mode) {
        dev.exchangekit.bybit.account.MarginMode wanted = Words.marginMode(mode);
        return Plan.call(AccountEndpoints.INFO, NoParameters.NONE)
                .then(info -> info.marginMode().filter(wanted::equals).isPresent()
                        ? Plan.of(false)
                        : changeMarginMode(wanted));
    }

    private static Plan<Boolean> changeMarginMode(dev.exchangekit.bybit.account.MarginMode wanted) {
        SetMarginModeRequest request =
                SetMarginModeRequest.builder().marginMode(wanted).build();
        return Plan.call(AccountEndpoints.SET_MARGIN_MODE, request).then(change -> {
            if (change.reasons().isEmpty()) {
                return Plan.of(true);
            }
            String reasons = change.reasons().stream()
                    .flatMap(reason -> reason.message().or(reason::code).stream())
                    .collect(Collectors.joining("; "));
            return Plan.fail(
                    Refusals.of(BybitAdapter.NAME, AccountEndpoints.SET_MARGIN_MODE, ErrorKind.MODE_CONFLICT, reasons));
        });
    }
}
