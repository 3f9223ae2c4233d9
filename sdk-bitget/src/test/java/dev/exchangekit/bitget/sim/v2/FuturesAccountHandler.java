package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimBalance;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionMode;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimRejection.Reason;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers the calls of {@code /api/v2/mix/account} for balances, leverage and modes. */
final class FuturesAccountHandler {
    private final Backend backend;
    private final MarginModes modes;
    private final Listings listings;

    FuturesAccountHandler(Backend backend, MarginModes modes) {
        this.backend = backend;
        this.modes = modes;
        listings = backend.listings();
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v2/mix/account/account", this::single),
                Route.read("/api/v2/mix/account/accounts", this::all),
                Route.write("/api/v2/mix/account/set-leverage", Need.POSITIONS, this::setLeverage),
                Route.write("/api/v2/mix/account/set-all-leverage", Need.POSITIONS, this::setAllLeverage),
                Route.write("/api/v2/mix/account/set-margin-mode", Need.POSITIONS, this::setMarginMode),
                Route.write("/api/v2/mix/account/set-position-mode", Need.POSITIONS, this::setPositionMode));
    }

    private Desk desk(Call call) {
        return new Desk(backend, call, Product.productType(call.params()));
    }

    private SimInstrument margined(Desk desk, Params params) {
        SimInstrument instrument = listings.required(desk.product(), params);
        FuturesOrderReader.requireMarginCoin(params, instrument);
        return instrument;
    }

    private Outcome single(Call call) {
        Desk desk = desk(call);
        SimAccount account = desk.account();
        SimInstrument instrument = margined(desk, call.params());
        SimSymbol symbol = instrument.symbol();
        ObjectNode json = account(account, instrument.settle());
        json.put("crossedMarginLeverage", Wire.trimmed(account.leverage(symbol, SimPositionSide.LONG)));
        json.put("isolatedLongLever", Wire.trimmed(account.leverage(symbol, SimPositionSide.LONG)));
        json.put("isolatedShortLever", Wire.trimmed(account.leverage(symbol, SimPositionSide.SHORT)));
        json.put("marginMode", modes.word(account, symbol));
        json.put("posMode", FuturesWords.mode(account.positionMode(symbol)));
        return Answers.ok(json);
    }

    private Outcome all(Call call) {
        Desk desk = desk(call);
        Set<String> coins = new TreeSet<>();
        listings.all().stream()
                .filter(desk.product().scope()::matches)
                .forEach(instrument -> coins.add(instrument.settle()));
        desk.account().balances().forEach(balance -> coins.add(balance.asset()));
        ArrayNode data = Wire.array();
        for (String coin : coins) {
            ObjectNode json = account(desk.account(), coin);
            json.put("unionTotalMargin", "").put("unionAvailable", "").put("unionMm", "");
            json.putArray("assetList");
            data.add(json);
        }
        return Answers.ok(data);
    }

    private ObjectNode account(SimAccount account, String coin) {
        SimBalance balance = account.balance(coin);
        BigDecimal free = balance.free().max(BigDecimal.ZERO);
        BigDecimal usd = balance.equity().multiply(listings.usd(coin));
        BigDecimal isolated = margin(account, coin, true);
        ObjectNode json = Wire.object();
        json.put("marginCoin", coin);
        json.put("locked", Wire.trimmed(balance.locked()));
        json.put("available", Wire.trimmed(free));
        json.put("crossedMaxAvailable", Wire.trimmed(free));
        json.put("isolatedMaxAvailable", Wire.trimmed(free));
        json.put("maxTransferOut", Wire.trimmed(free));
        json.put("accountEquity", Wire.trimmed(balance.equity()));
        json.put("usdtEquity", Wire.rounded(usd, 8));
        json.put(
                "btcEquity",
                Wire.trimmed(usd.divide(listings.usd("BTC").max(BigDecimal.ONE), 8, RoundingMode.HALF_UP)));
        json.put("crossedRiskRate", riskRate(account, coin, balance.equity()));
        json.put("unrealizedPL", Wire.trimmed(balance.unrealizedProfit()));
        json.put("coupon", "0");
        BigDecimal isolatedProfit = profit(account, coin);
        json.put("crossedUnrealizedPL", Wire.trimmed(balance.unrealizedProfit().subtract(isolatedProfit)));
        json.put("isolatedUnrealizedPL", Wire.trimmed(isolatedProfit));
        json.put("assetMode", "single");
        json.put("grant", "");
        json.put("isolatedMargin", Wire.trimmed(isolated));
        return json.put("crossedMargin", Wire.trimmed(margin(account, coin, false)));
    }

    private static List<SimPosition> positions(SimAccount account, String coin) {
        return account.positions(new SimScope(null, null, null, coin));
    }

    private BigDecimal margin(SimAccount account, String coin, boolean isolated) {
        return positions(account, coin).stream()
                .filter(position -> modes.isIsolated(account, position.symbol()) == isolated)
                .map(SimPosition::margin)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal profit(SimAccount account, String coin) {
        return positions(account, coin).stream()
                .filter(position -> modes.isIsolated(account, position.symbol()))
                .map(SimPosition::unrealizedProfit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String riskRate(SimAccount account, String coin, BigDecimal equity) {
        BigDecimal maintenance = positions(account, coin).stream()
                .map(SimPosition::maintenanceMargin)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return equity.signum() <= 0 ? "0" : Wire.trimmed(maintenance.divide(equity, 8, RoundingMode.HALF_UP));
    }

    /** Crossed margin has one leverage, isolated margin one for each side of hedge mode. */
    private Outcome setLeverage(Call call) {
        Desk desk = desk(call);
        Params params = call.params();
        SimInstrument instrument = margined(desk, params);
        SimSymbol symbol = instrument.symbol();
        SimAccount account = desk.account();
        BigDecimal both = params.decimal("leverage");
        BigDecimal forLongs = params.decimal("longLeverage");
        BigDecimal forShorts = params.decimal("shortLeverage");
        boolean bySide = modes.isIsolated(account, symbol) && account.positionMode(symbol) == SimPositionMode.HEDGE;
        String hold = bySide ? params.word("holdSide", "", "long", "short") : "";
        BigDecimal one = first(forLongs, first(both, forShorts));
        if (one == null) {
            throw params.rules().missing("leverage");
        }
        BigDecimal longs = one;
        BigDecimal shorts = one;
        if (bySide) {
            longs = or(
                    first(forLongs, hold.equals("short") ? null : both),
                    account.leverage(symbol, SimPositionSide.LONG));
            shorts = or(
                    first(forShorts, hold.equals("long") ? null : both),
                    account.leverage(symbol, SimPositionSide.SHORT));
        }
        setLeverage(desk, symbol, longs, shorts);
        ObjectNode json = sides(account, instrument);
        json.put("crossMarginLeverage", Wire.trimmed(account.leverage(symbol, SimPositionSide.LONG)));
        return Answers.ok(json);
    }

    private static @Nullable BigDecimal first(@Nullable BigDecimal value, @Nullable BigDecimal other) {
        return value == null ? other : value;
    }

    private static BigDecimal or(@Nullable BigDecimal value, BigDecimal otherwise) {
        return value == null ? otherwise : value;
    }

    private static void setLeverage(Desk desk, SimSymbol symbol, BigDecimal longs, BigDecimal shorts) {
        Refusals.refusing(desk.product(), () -> {
            try {
                desk.account().setLeverage(symbol, longs, shorts);
                return true;
            } catch (SimRejection rejection) {
                if (rejection.reason() == Reason.INSUFFICIENT_BALANCE) {
                    throw new Refusal(
                            "40893",
                            "Unable to update the leverage factor of this position, there is not enough margin!");
                }
                throw rejection;
            }
        });
    }

    private ObjectNode sides(SimAccount account, SimInstrument instrument) {
        SimSymbol symbol = instrument.symbol();
        return Wire.object()
                .put("symbol", symbol.name())
                .put("marginCoin", instrument.settle())
                .put("longLeverage", Wire.trimmed(account.leverage(symbol, SimPositionSide.LONG)))
                .put("shortLeverage", Wire.trimmed(account.leverage(symbol, SimPositionSide.SHORT)))
                .put("marginMode", modes.word(account, symbol));
    }

    /** Sets that of the contracts in which there is a position; one that has it already is left. */
    private Outcome setAllLeverage(Call call) {
        Desk desk = desk(call);
        BigDecimal leverage = call.params().requireDecimal("leverage");
        for (SimPosition position : desk.account().positions(desk.product().scope())) {
            boolean same = desk.account()
                            .leverage(position.symbol(), position.positionSide())
                            .compareTo(leverage)
                    == 0;
            if (!position.isEmpty() && !same) {
                setLeverage(desk, position.symbol(), leverage, leverage);
            }
        }
        return Answers.ok(TextNode.valueOf("success"));
    }

    private Outcome setMarginMode(Call call) {
        Desk desk = desk(call);
        Params params = call.params();
        SimInstrument instrument = margined(desk, params);
        boolean isolated =
                params.requireWord("marginMode", "isolated", "crossed").equals("isolated");
        SimScope scope = SimScope.symbol(instrument.symbol());
        SimAccount account = desk.account();
        if (modes.isIsolated(account, instrument.symbol()) != isolated) {
            boolean free = account.positions(scope).stream().allMatch(SimPosition::isEmpty)
                    && account.openOrders(scope).isEmpty();
            if (!free) {
                throw new Refusal("45117", "Currently holding positions or orders, the margin mode cannot be adjusted");
            }
            modes.set(account, instrument.symbol(), isolated);
        }
        return Answers.ok(sides(account, instrument));
    }

    /** Sets that of all contracts of a kind; to set what is set already is no fault. */
    private Outcome setPositionMode(Call call) {
        Desk desk = desk(call);
        Params params = call.params();
        String word = params.requireWord("posMode", "one_way_mode", "hedge_mode");
        SimPositionMode mode = word.equals("hedge_mode") ? SimPositionMode.HEDGE : SimPositionMode.ONE_WAY;
        Refusals.refusing(desk.product(), () -> {
            try {
                desk.account().setPositionMode(desk.product().scope(), mode);
            } catch (SimRejection rejection) {
                if (rejection.reason() != Reason.POSITION_MODE_NOT_MODIFIED) {
                    throw rejection;
                }
            }
            return word;
        });
        return Answers.ok(Wire.object().put("posMode", word));
    }
}
