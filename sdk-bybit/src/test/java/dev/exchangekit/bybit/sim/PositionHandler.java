package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimMarginMode;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionMode;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimRejection.Reason;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Page;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Answers {@code /v5/position}. */
final class PositionHandler {
    private final SimExchange sim;
    private final Listings listings;

    PositionHandler(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/v5/position/list", this::list),
                Route.write("/v5/position/set-leverage", Need.POSITIONS, this::setLeverage),
                Route.write("/v5/position/switch-mode", Need.POSITIONS, this::switchMode),
                Route.write("/v5/position/trading-stop", Need.POSITIONS, this::tradingStop));
    }

    private Outcome list(Call call) {
        Params params = call.params();
        Line line = contractLine(params);
        int limit = params.integer("limit", 20, 1, 200);
        if (line == Line.LINEAR && !params.has("symbol") && !params.has("settleCoin")) {
            throw Refusals.parameter("Missing some parameters that must be filled in, symbol or settleCoin");
        }
        boolean one = params.has("symbol");
        List<SimPosition> shown = new ArrayList<>();
        for (SimPosition position : call.account().positions(listings.scope(line, params))) {
            if (one || !position.isEmpty()) {
                shown.add(position);
            }
        }
        Page<SimPosition> page = Pages.fixed(shown, limit, params.text("cursor"));
        ArrayNode list = Wire.array();
        page.items().forEach(position -> list.add(json(call.account(), position)));
        return Answers.page(line, list, Pages.cursor(page));
    }

    private ObjectNode json(SimAccount account, SimPosition position) {
        boolean empty = position.isEmpty();
        boolean isolated = account.marginMode() == SimMarginMode.ISOLATED;
        ObjectNode json = Wire.object();
        json.put("positionIdx", Words.positionIdx(position.positionSide()));
        json.put("riskId", 1);
        json.put("riskLimitValue", "2000000");
        json.put("symbol", position.symbol().name());
        json.put("side", Words.side(position.side()));
        json.put("size", Wire.trimmed(position.quantity()));
        json.put("avgPrice", Wire.trimmed(position.entryPrice()));
        json.put("positionValue", empty ? "" : Wire.trimmed(position.value()));
        json.put("tradeMode", isolated ? 1 : 0);
        json.put("positionStatus", "Normal");
        json.put("autoAddMargin", 0);
        json.put("adlRankIndicator", empty ? 0 : 2);
        boolean option = position.symbol().market() == SimMarket.OPTION;
        json.put("leverage", option ? "" : Wire.trimmed(position.leverage()));
        json.put("breakEvenPrice", empty ? "" : Wire.trimmed(position.entryPrice()));
        json.put("positionBalance", Wire.trimmed(position.margin()));
        json.put("markPrice", Wire.text(position.markPrice()));
        json.put("liqPrice", Wire.rounded(position.liquidationPrice(), 8));
        json.put("bustPrice", "");
        json.put("positionIM", empty ? "" : Wire.trimmed(position.margin()));
        json.put("positionIMByMp", empty ? "" : Wire.trimmed(position.margin()));
        json.put("positionMM", empty ? "" : Wire.trimmed(position.maintenanceMargin()));
        json.put("positionMMByMp", empty ? "" : Wire.trimmed(position.maintenanceMargin()));
        json.put("tpslMode", "Full");
        json.put("takeProfit", Wire.text(position.stop().takeProfit()));
        json.put("stopLoss", Wire.text(position.stop().stopLoss()));
        json.put("trailingStop", Wire.orZero(position.stop().trailingStop()));
        json.put("unrealisedPnl", empty ? "" : Wire.trimmed(position.unrealizedProfit()));
        json.put("curRealisedPnl", Wire.trimmed(position.realizedProfit()));
        json.put("cumRealisedPnl", Wire.trimmed(position.cumulativeProfit()));
        json.put("seq", sim.market().book(position.symbol(), 1).sequence());
        json.put("isReduceOnly", false);
        json.put("mmrSysUpdatedTime", "");
        json.put("leverageSysUpdatedTime", "");
        json.put("sessionAvgPrice", "");
        json.put("createdTime", Wire.millis(position.createdAt()));
        json.put("updatedTime", Wire.millis(position.updatedAt()));
        return json;
    }

    private Outcome setLeverage(Call call) {
        Params params = call.params();
        SimSymbol symbol = symbol(params);
        BigDecimal buy = leverage(params, "buyLeverage");
        BigDecimal sell = leverage(params, "sellLeverage");
        SimAccount account = call.account();
        return refusing(() -> {
            boolean mayDiffer = account.positionMode(symbol) == SimPositionMode.HEDGE
                    && account.marginMode() == SimMarginMode.ISOLATED;
            if (buy.compareTo(sell) != 0 && !mayDiffer) {
                throw Refusals.parameter("buy leverage not equal sell leverage");
            }
            account.setLeverage(symbol, buy, sell);
        });
    }

    private static BigDecimal leverage(Params params, String name) {
        params.require(name);
        BigDecimal leverage = params.decimal(name);
        if (leverage == null || leverage.compareTo(BigDecimal.ONE) < 0) {
            throw Refusals.parameter("leverage invalid");
        }
        return leverage;
    }

    private Outcome switchMode(Call call) {
        Params params = call.params();
        Line line = futures(params);
        if (line == Line.INVERSE) {
            throw Refusals.parameter("params error: inverse perpetuals have one position mode");
        }
        params.require("mode");
        int wanted = params.integer("mode", 0, 0, 3);
        if (wanted != 0 && wanted != 3) {
            throw Refusals.parameter("params error: mode invalid");
        }
        SimPositionMode mode = wanted == 0 ? SimPositionMode.ONE_WAY : SimPositionMode.HEDGE;
        SimScope scope = params.has("symbol")
                ? SimScope.symbol(symbol(params))
                : SimScope.settle(line.market(), params.require("coin"));
        return refusing(() -> {
            try {
                call.account().setPositionMode(scope, mode);
            } catch (SimRejection rejection) {
                boolean flat = call.account().positions(scope).stream().allMatch(SimPosition::isEmpty);
                if (rejection.reason() == Reason.MODE_SWITCH_BLOCKED && flat) {
                    throw new Refusal(
                            110028, "You have existing open orders, so the position mode cannot be switched.");
                }
                throw rejection;
            }
        });
    }

    private Outcome tradingStop(Call call) {
        Params params = call.params();
        SimSymbol symbol = symbol(params);
        SimPositionSide side = OrderReader.positionSide(params);
        TradingStopReader.Change change = new TradingStopReader(params).read();
        SimAccount account = call.account();
        return refusing(() -> {
            boolean hedge = account.positionMode(symbol) == SimPositionMode.HEDGE;
            if (hedge == (side == SimPositionSide.BOTH)) {
                throw Refusals.parameter("position idx not match position mode");
            }
            change.carryOut(account, symbol, side);
        });
    }

    private SimSymbol symbol(Params params) {
        return listings.forReading(futures(params), params.require("symbol")).symbol();
    }

    private static Line contractLine(Params params) {
        Line line = Line.of(params);
        if (line == Line.SPOT) {
            throw Refusals.parameter("params error: Category is invalid");
        }
        return line;
    }

    private static Line futures(Params params) {
        Line line = contractLine(params);
        if (line == Line.OPTION) {
            throw Refusals.parameter("params error: Category is invalid");
        }
        return line;
    }

    private static Outcome refusing(Runnable action) {
        try {
            action.run();
            return Answers.empty();
        } catch (SimRejection rejection) {
            if (rejection.reason() == Reason.INSUFFICIENT_BALANCE) {
                throw new Refusal(110012, "Insufficient available balance.");
            }
            throw Refusals.of(Line.LINEAR, rejection);
        }
    }
}
