package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.bitget.sim.SimPermission;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimBalance;
import dev.exchangekit.core.sim.SimFeeRates;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionMode;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimRejection.Reason;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.front.ApiKey;
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
import java.util.Map;
import java.util.stream.Collectors;

/** Answers {@code /api/v3/account}: what there is, and settings. */
final class AccountHandler {
    private final Listings listings;

    AccountHandler(Backend backend) {
        listings = backend.listings().unified();
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v3/account/assets", this::assets),
                Route.read("/api/v3/account/info", AccountHandler::info),
                Route.read("/api/v3/account/settings", this::settings),
                Route.read("/api/v3/account/fee-rate", this::feeRate),
                Route.read("/api/v3/account/all-fee-rate", this::feeRates),
                Route.write("/api/v3/account/set-leverage", Need.POSITIONS, this::setLeverage),
                Route.write("/api/v3/account/set-hold-mode", Need.POSITIONS, this::setHoldMode));
    }

    private Outcome assets(Call call) {
        SimAccount account = call.account();
        BigDecimal equity = BigDecimal.ZERO;
        BigDecimal profit = BigDecimal.ZERO;
        BigDecimal initial = BigDecimal.ZERO;
        BigDecimal maintenance = BigDecimal.ZERO;
        BigDecimal positions = BigDecimal.ZERO;
        ArrayNode list = Wire.array();
        for (SimBalance balance : account.balances()) {
            BigDecimal usd = listings.usd(balance.asset());
            equity = equity.add(balance.equity().multiply(usd));
            profit = profit.add(balance.unrealizedProfit().multiply(usd));
            initial = initial.add(
                    balance.orderMargin().add(balance.positionMargin()).multiply(usd));
            for (SimPosition position : account.positions(new SimScope(null, null, null, balance.asset()))) {
                maintenance = maintenance.add(position.maintenanceMargin().multiply(usd));
                positions = positions.add(position.value().multiply(usd));
            }
            if (balance.equity().signum() != 0) {
                list.add(asset(balance, usd));
            }
        }
        ObjectNode data = Wire.object();
        data.put("accountEquity", Wire.rounded(equity, 8));
        data.put("usdtEquity", Wire.rounded(equity, 8));
        data.put("btcEquity", inBitcoin(equity));
        data.put("unrealisedPnl", Wire.rounded(profit, 8));
        data.put("usdtUnrealisedPnl", Wire.rounded(profit, 8));
        data.put("btcUnrealizedPnl", inBitcoin(profit));
        data.put("effEquity", Wire.rounded(equity, 8));
        data.put("mmr", Wire.rounded(maintenance, 8));
        data.put("imr", Wire.rounded(initial, 8));
        data.put("mgnRatio", ratio(maintenance, equity));
        data.put("positionMgnRatio", ratio(maintenance, equity));
        data.put("positionValue", Wire.rounded(positions, 8));
        data.put("leverage", ratio(positions, equity));
        data.put("bonus", "0");
        data.set("assets", list);
        return Answers.ok(data);
    }

    private static ObjectNode asset(SimBalance balance, BigDecimal usd) {
        return Wire.object()
                .put("coin", balance.asset())
                .put("equity", Wire.trimmed(balance.equity()))
                .put("usdValue", Wire.rounded(balance.equity().multiply(usd), 8))
                .put("balance", Wire.trimmed(balance.total()))
                .put("available", Wire.trimmed(balance.free().max(BigDecimal.ZERO)))
                .put("debt", "0")
                .put("locked", Wire.trimmed(balance.spotLocked()));
    }

    private String inBitcoin(BigDecimal usd) {
        return ratio(usd, listings.usd("BTC"));
    }

    private static String ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? "0" : Wire.trimmed(part.divide(whole, 8, RoundingMode.HALF_UP));
    }

    private static Outcome info(Call call) {
        ApiKey<?> key = call.key();
        ObjectNode data = Wire.object();
        data.put("userId", key.account());
        data.put("inviterId", "").put("parentId", "").put("channelCode", "").put("channel", "");
        data.put("ips", key.addresses().stream().sorted().collect(Collectors.joining(",")));
        data.put("permType", key.isReadOnly() ? "read-only" : "read-and-write");
        ArrayNode permissions = data.putArray("permissions");
        Map.of(
                        SimPermission.UTA_MANAGEMENT, "uta_mgt",
                        SimPermission.UTA_TRADE, "uta_trade",
                        SimPermission.WITHDRAW, "withdraw")
                .forEach((permission, word) -> {
                    if (key.carries(permission)) {
                        permissions.add(word);
                    }
                });
        return Answers.ok(data.put("regisTime", "1700000000000"));
    }

    private Outcome settings(Call call) {
        SimAccount account = call.account();
        ObjectNode data = Wire.object();
        data.put("uid", account.id());
        data.put("accountMode", "unified");
        data.put("assetMode", "multi_assets");
        data.put("accountLevel", "advanced");
        data.put("holdMode", Words.holdMode(mode(account)));
        data.put("stpMode", "none");
        ArrayNode symbols = data.putArray("symbolConfigList");
        for (SimInstrument instrument : listings.all()) {
            if (Product.of(instrument).isFutures() && instrument.status() != SimStatus.CLOSED) {
                symbols.addObject()
                        .put("category", Product.of(instrument).wire())
                        .put("symbol", listings.name(instrument))
                        .put("marginMode", "crossed")
                        .put("leverage", Wire.trimmed(account.leverage(instrument.symbol(), SimPositionSide.LONG)));
            }
        }
        data.putArray("coinConfigList");
        return Answers.ok(data);
    }

    /** The mode is one for all perpetuals. */
    private SimPositionMode mode(SimAccount account) {
        return listings.all().stream()
                .filter(SimInstrument::isPerpetual)
                .findFirst()
                .map(instrument -> account.positionMode(instrument.symbol()))
                .orElse(SimPositionMode.ONE_WAY);
    }

    private Outcome feeRate(Call call) {
        Product product = Product.category(call.params());
        listings.required(product, call.params());
        return Answers.ok(rates(call.account().fees(product.market())));
    }

    private Outcome feeRates(Call call) {
        Product product = Product.category(call.params());
        ArrayNode data = Wire.array();
        for (SimInstrument instrument : listings.selected(product, call.params())) {
            data.add(rates(call.account().fees(product.market())).put("symbol", listings.name(instrument)));
        }
        return Answers.ok(data);
    }

    private static ObjectNode rates(SimFeeRates rates) {
        return Wire.object()
                .put("makerFeeRate", Wire.trimmed(rates.maker()))
                .put("takerFeeRate", Wire.trimmed(rates.taker()));
    }

    /** One leverage is for both directions unless a position side is named; those of longs and shorts go before it. */
    private Outcome setLeverage(Call call) {
        Params params = call.params();
        SimInstrument instrument = listings.required(Product.futuresCategory(params), params);
        SimAccount account = call.account();
        params.word("marginMode", "", "crossed", "isolated");
        BigDecimal forLongs = leverage(params, account, instrument, SimPositionSide.LONG);
        BigDecimal forShorts = leverage(params, account, instrument, SimPositionSide.SHORT);
        try {
            account.setLeverage(instrument.symbol(), forLongs, forShorts);
        } catch (SimRejection rejection) {
            if (rejection.reason() == Reason.INSUFFICIENT_BALANCE) {
                throw new Refusal("25228", "Unable to update leverage for this position, insufficient margin!");
            }
            if (rejection.reason() != Reason.LEVERAGE_NOT_MODIFIED) {
                throw new Refusal("25223", "Exceeds Max. leverage");
            }
        }
        return done();
    }

    private static BigDecimal leverage(
            Params params, SimAccount account, SimInstrument instrument, SimPositionSide side) {
        BigDecimal own = params.decimal(side == SimPositionSide.LONG ? "longLeverage" : "shortLeverage");
        if (own != null) {
            return own;
        }
        SimPositionSide named = OrderReader.positionSide(params);
        return named == SimPositionSide.BOTH || named == side
                ? params.requireDecimal("leverage")
                : account.leverage(instrument.symbol(), side);
    }

    private Outcome setHoldMode(Call call) {
        SimPositionMode mode = call.params()
                        .requireWord("holdMode", "one_way_mode", "hedge_mode")
                        .equals("hedge_mode")
                ? SimPositionMode.HEDGE
                : SimPositionMode.ONE_WAY;
        SimAccount account = call.account();
        try {
            account.setPositionMode(SimScope.everything(), mode);
        } catch (SimRejection rejection) {
            if (rejection.reason() != Reason.POSITION_MODE_NOT_MODIFIED) {
                throw locked(account);
            }
        }
        return done();
    }

    private static Refusal locked(SimAccount account) {
        boolean flat = account.positions(SimScope.everything()).stream().allMatch(SimPosition::isEmpty);
        return flat
                ? new Refusal(
                        "25570",
                        "There are pending orders for contract bidirectional closing or contract unidirectional"
                                + " opening/reducing positions.")
                : new Refusal("25107", "There is currently a position, please close the position");
    }

    private static Outcome done() {
        return Answers.ok(TextNode.valueOf("success"));
    }
}
