package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.bithumb.sim.Markets;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimBalance;
import dev.exchangekit.core.sim.SimFeeRates;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers the calls about balances and what may be ordered. */
final class AccountHandler {
    private final Backend backend;

    AccountHandler(Backend backend) {
        this.backend = backend;
    }

    List<Route> routes() {
        return List.of(Route.read("/v1/accounts", this::accounts), Route.read("/v1/orders/chance", this::chance));
    }

    /** Points are in the list as if they were a currency. */
    private Outcome accounts(Call call) {
        ArrayNode rows = Wire.array();
        for (SimBalance balance : call.account().balances()) {
            if (balance.total().signum() != 0 || balance.asset().equals("KRW")) {
                rows.add(account(call.account(), balance.asset()));
            }
        }
        rows.add(account(call.account(), "P"));
        return Answers.ok(rows);
    }

    static ObjectNode account(SimAccount account, String currency) {
        SimBalance balance = account.balance(currency);
        return Wire.object()
                .put("currency", currency)
                .put("balance", Wire.trimmed(balance.free()))
                .put("locked", Wire.trimmed(balance.locked()))
                .put("avg_buy_price", Wire.trimmed(averagePrice(account, currency)))
                .put("avg_buy_price_modified", false)
                .put("unit_currency", "KRW");
    }

    /** What was there at the start cost nothing that is known. */
    private static BigDecimal averagePrice(SimAccount account, String currency) {
        List<SimFill> fills = account.fills(SimScope.base(SimMarket.SPOT, currency));
        BigDecimal volume = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        for (int i = fills.size() - 1; i >= 0; i--) {
            SimFill fill = fills.get(i);
            if (!fill.symbol().name().startsWith("KRW-")) {
                continue;
            }
            if (fill.side() == SimSide.BUY) {
                volume = volume.add(fill.quantity());
                cost = cost.add(fill.value());
            } else if (volume.compareTo(fill.quantity()) <= 0) {
                volume = BigDecimal.ZERO;
                cost = BigDecimal.ZERO;
            } else {
                BigDecimal left = volume.subtract(fill.quantity());
                cost = cost.multiply(left).divide(volume, 12, RoundingMode.HALF_UP);
                volume = left;
            }
        }
        return volume.signum() == 0 ? BigDecimal.ZERO : cost.divide(volume, 8, RoundingMode.HALF_UP);
    }

    private Outcome chance(Call call) {
        SimInstrument market = backend.markets().required(call.params());
        SimAccount account = call.account();
        SimFeeRates fees = account.fees(SimMarket.SPOT);
        BigDecimal last = backend.sim().market().ticker(market.symbol()).last();
        ObjectNode json = Wire.object();
        json.put("bid_fee", Wire.text(fees.taker()));
        json.put("ask_fee", Wire.text(fees.taker()));
        json.put("maker_bid_fee", Wire.text(fees.maker()));
        json.put("maker_ask_fee", Wire.text(fees.maker()));
        json.set("market", rules(market, last));
        json.set("bid_account", account(account, market.quote()));
        json.set("ask_account", account(account, market.base()));
        return Answers.ok(json);
    }

    private static ObjectNode rules(SimInstrument market, @Nullable BigDecimal last) {
        boolean won = Markets.isInWon(market);
        ObjectNode json = Wire.object();
        json.put("id", market.symbol().name());
        json.put("name", market.base() + "/" + market.quote());
        types(json.putArray("order_types"), "limit");
        types(json.putArray("ask_types"), won ? List.of("limit", "market", "best") : List.of("limit", "market"));
        types(json.putArray("bid_types"), won ? List.of("limit", "price", "best") : List.of("limit", "price"));
        types(json.putArray("order_sides"), "ask", "bid");
        for (String side : List.of("bid", "ask")) {
            json.putObject(side)
                    .put("currency", side.equals("bid") ? market.quote() : market.base())
                    .put("price_unit", Wire.trimmed(last == null ? market.tickSize() : Markets.step(market, last)))
                    .put("min_total", Wire.orZero(market.minNotional()));
        }
        json.put("max_total", Wire.text(Markets.mostTotal(market)));
        json.put("state", market.status() == SimStatus.TRADING ? "active" : "suspended");
        return json;
    }

    private static void types(ArrayNode array, String... words) {
        types(array, List.of(words));
    }

    private static void types(ArrayNode array, List<String> words) {
        words.forEach(array::add);
    }
}
