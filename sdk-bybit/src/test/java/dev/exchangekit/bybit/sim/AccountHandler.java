package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimBalance;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFeeRates;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarginMode;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Answers {@code /v5/account}. */
final class AccountHandler {
    private final SimExchange sim;
    private final Listings listings;

    AccountHandler(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/v5/account/wallet-balance", this::wallet),
                Route.read("/v5/account/info", this::info),
                Route.read("/v5/account/fee-rate", this::fees),
                Route.write("/v5/account/set-margin-mode", Need.WRITING, this::setMarginMode));
    }

    private Outcome wallet(Call call) {
        if (!call.params().require("accountType").equals("UNIFIED")) {
            throw Refusals.parameter("accountType only support UNIFIED.");
        }
        String wanted = call.params().text("coin");
        List<String> coins = wanted == null ? List.of() : List.of(wanted.split(","));
        SimAccount account = call.account();
        Totals totals = new Totals();
        ArrayNode list = Wire.array();
        for (SimBalance balance : account.balances()) {
            BigDecimal usd = listings.usd(balance.asset());
            BigDecimal maintenance = maintenance(account, balance.asset());
            totals.add(balance, usd, maintenance);
            if (wanted == null ? balance.equity().signum() != 0 : coins.contains(balance.asset())) {
                list.add(coin(account, balance, usd, maintenance));
            }
        }
        ObjectNode result = Wire.object();
        ObjectNode json = result.putArray("list").addObject();
        totals.write(json);
        json.set("coin", list);
        return Answers.ok(result);
    }

    private static ObjectNode coin(SimAccount account, SimBalance balance, BigDecimal usd, BigDecimal maintenance) {
        ObjectNode json = Wire.object();
        json.put("coin", balance.asset());
        json.put("equity", Wire.trimmed(balance.equity()));
        json.put("usdValue", Wire.rounded(balance.equity().multiply(usd), 8));
        json.put("walletBalance", Wire.trimmed(balance.total()));
        json.put("locked", Wire.trimmed(balance.spotLocked()));
        json.put("spotHedgingQty", "0");
        json.put("borrowAmount", "0");
        json.put("accruedInterest", "0");
        json.put("totalOrderIM", Wire.trimmed(balance.orderMargin()));
        json.put("totalPositionIM", Wire.trimmed(balance.positionMargin()));
        json.put("totalPositionMM", Wire.rounded(maintenance, 12));
        json.put("unrealisedPnl", Wire.trimmed(balance.unrealizedProfit()));
        json.put("cumRealisedPnl", Wire.trimmed(realized(account, balance.asset())));
        json.put("bonus", "0");
        json.put("marginCollateral", true);
        json.put("collateralSwitch", true);
        json.put("spotBorrow", "0");
        json.put("availableToWithdraw", "");
        json.put("availableToBorrow", "");
        return json;
    }

    private static BigDecimal realized(SimAccount account, String asset) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SimPosition position : account.positions(new SimScope(null, null, null, asset))) {
            sum = sum.add(position.cumulativeProfit());
        }
        return sum;
    }

    private static BigDecimal maintenance(SimAccount account, String asset) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SimPosition position : account.positions(new SimScope(null, null, null, asset))) {
            sum = sum.add(position.maintenanceMargin());
        }
        return sum;
    }

    /** The account's figures, in dollars. */
    private static final class Totals {
        private BigDecimal wallet = BigDecimal.ZERO;
        private BigDecimal equity = BigDecimal.ZERO;
        private BigDecimal available = BigDecimal.ZERO;
        private BigDecimal profit = BigDecimal.ZERO;
        private BigDecimal initial = BigDecimal.ZERO;
        private BigDecimal maintenance = BigDecimal.ZERO;

        void add(SimBalance balance, BigDecimal usd, BigDecimal margin) {
            wallet = wallet.add(balance.total().multiply(usd));
            equity = equity.add(balance.equity().multiply(usd));
            available = available.add(balance.free().multiply(usd));
            profit = profit.add(balance.unrealizedProfit().multiply(usd));
            initial = initial.add(
                    balance.orderMargin().add(balance.positionMargin()).multiply(usd));
            maintenance = maintenance.add(margin.multiply(usd));
        }

        void write(ObjectNode json) {
            json.put("accountType", "UNIFIED");
            json.put("accountIMRate", rate(initial));
            json.put("accountMMRate", rate(maintenance));
            json.put("totalEquity", Wire.rounded(equity, 8));
            json.put("totalWalletBalance", Wire.rounded(wallet, 8));
            json.put("totalMarginBalance", Wire.rounded(equity, 8));
            json.put("totalAvailableBalance", Wire.rounded(available, 8));
            json.put("totalPerpUPL", Wire.rounded(profit, 8));
            json.put("totalInitialMargin", Wire.rounded(initial, 8));
            json.put("totalMaintenanceMargin", Wire.rounded(maintenance, 8));
            json.put("accountIMRateByMp", rate(initial));
            json.put("accountMMRateByMp", rate(maintenance));
            json.put("totalInitialMarginByMp", Wire.rounded(initial, 8));
            json.put("totalMaintenanceMarginByMp", Wire.rounded(maintenance, 8));
            json.put("accountLTV", "0");
        }

        private String rate(BigDecimal margin) {
            return equity.signum() <= 0 ? "0" : Wire.trimmed(margin.divide(equity, 4, RoundingMode.HALF_UP));
        }
    }

    private Outcome info(Call call) {
        ObjectNode result = Wire.object();
        result.put("marginMode", word(call.account().marginMode()));
        result.put("updatedTime", Wire.millis(sim.now()));
        result.put("unifiedMarginStatus", 6);
        result.put("dcpStatus", "OFF");
        result.put("timeWindow", 10);
        result.put("smpGroup", 0);
        result.put("isMasterTrader", false);
        result.put("spotHedgingStatus", "OFF");
        return Answers.ok(result);
    }

    static String word(SimMarginMode mode) {
        return switch (mode) {
            case CROSS -> "REGULAR_MARGIN";
            case ISOLATED -> "ISOLATED_MARGIN";
            case PORTFOLIO -> "PORTFOLIO_MARGIN";
        };
    }

    private Outcome fees(Call call) {
        Line line = Line.of(call.params());
        ObjectNode result = Wire.object();
        if (line == Line.SPOT || line == Line.OPTION) {
            result.put("category", line.wire());
        }
        ArrayNode list = result.putArray("list");
        SimFeeRates rates = call.account().fees(line.market());
        List<SimInstrument> instruments = listings.all(listings.scope(line, call.params()));
        if (line == Line.OPTION) {
            instruments.stream()
                    .map(SimInstrument::base)
                    .distinct()
                    .forEach(base -> rates(list, "", rates).put("baseCoin", base));
        } else {
            instruments.forEach(instrument -> rates(list, instrument.symbol().name(), rates));
        }
        return Answers.ok(result);
    }

    private static ObjectNode rates(ArrayNode list, String symbol, SimFeeRates rates) {
        return list.addObject()
                .put("symbol", symbol)
                .put("takerFeeRate", Wire.trimmed(rates.taker()))
                .put("makerFeeRate", Wire.trimmed(rates.maker()));
    }

    private Outcome setMarginMode(Call call) {
        SimMarginMode mode = switch (call.params().require("setMarginMode")) {
            case "REGULAR_MARGIN" -> SimMarginMode.CROSS;
            case "ISOLATED_MARGIN" -> SimMarginMode.ISOLATED;
            case "PORTFOLIO_MARGIN" -> SimMarginMode.PORTFOLIO;
            default -> throw Refusals.parameter("params error: setMarginMode invalid");
        };
        try {
            call.account().setMarginMode(mode);
        } catch (SimRejection rejection) {
            throw Refusals.of(Line.LINEAR, rejection);
        }
        ObjectNode result = Wire.object();
        result.putArray("reasons");
        return Answers.of("Request accepted", result, Wire.object());
    }
}
