package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.bithumb.sim.Cashier;
import dev.exchangekit.bithumb.sim.Markets;
import dev.exchangekit.bithumb.sim.Movement;
import dev.exchangekit.bithumb.sim.Network;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers the calls about withdrawals. */
final class WithdrawalHandler {
    private static final BigDecimal LEAST_WON = new BigDecimal("5000");
    private static final BigDecimal ONCE = new BigDecimal("1000000000");

    private final Backend backend;
    private final Movements movements;

    WithdrawalHandler(Backend backend) {
        this.backend = backend;
        movements = new Movements(backend, true);
    }

    List<Route> routes() {
        return List.of(
                Route.read("/v1/withdraws", call -> movements.list(call, false)),
                Route.read("/v1/withdraws/krw", call -> movements.list(call, true)),
                Route.read("/v1/withdraw", call -> movements.one(call, Refusals.noWithdrawal())),
                Route.read("/v1/withdraws/chance", this::chance),
                Route.read("/v1/withdraws/coin_addresses", call -> addresses()),
                Route.write("/v1/withdraws/coin", Need.WITHDRAWALS, this::withdraw),
                Route.write("/v1/withdraws/krw", Need.WITHDRAWALS, this::withdrawWon),
                new Route("DELETE", "/v1/withdraws/coin", Need.WITHDRAWALS, false, this::cancel));
    }

    private Outcome chance(Call call) {
        Params params = call.params();
        boolean won = backend.markets().currency(params).equals("KRW");
        Network network = won ? null : movements.network(params);
        String currency = params.require("currency");
        ObjectNode json = Wire.object();
        json.putObject("member_level")
                .put("security_level", 4)
                .put("fee_level", 0)
                .put("email_verified", true)
                .put("identity_auth_verified", true)
                .put("bank_account_verified", true)
                .put("two_factor_auth_verified", true)
                .put("locked", false)
                .put("wallet_locked", false);
        json.set("currency", currency(currency, network));
        json.set("account", AccountHandler.account(call.account(), currency));
        String least = Wire.text(network == null ? LEAST_WON : network.least());
        json.putObject("withdraw_limit")
                .put("currency", currency)
                .put("minimum", least)
                .put("onetime", Wire.text(ONCE))
                .put("daily", Wire.text(ONCE))
                .put("remaining_daily", Wire.text(ONCE))
                .put("remaining_daily_krw", Wire.text(ONCE))
                .put("fixed", network == null ? 0 : 8)
                .put("can_withdraw", true);
        return Answers.ok(json);
    }

    private static ObjectNode currency(String code, @Nullable Network network) {
        BigDecimal fee = network == null ? Cashier.KRW_FEE : network.fee();
        BigDecimal rate = network == null ? null : network.rate();
        ObjectNode json = Wire.object();
        json.put("code", code);
        json.put("withdraw_fee", fee == null ? null : Wire.text(fee));
        json.put("withdraw_rate", rate == null ? null : Wire.text(rate));
        json.put("withdraw_fee_min", rate == null ? null : Wire.text(Network.LEAST_FEE));
        json.put("withdraw_fee_max", rate == null ? null : Wire.text(Network.MOST_FEE));
        json.put("is_coin", network != null);
        json.put("wallet_state", "working");
        json.putArray("wallet_support").add("deposit").add("withdraw");
        return json;
    }

    private Outcome addresses() {
        ArrayNode rows = Wire.array();
        for (String currency : backend.markets().currencies()) {
            for (Network network : Network.of(currency)) {
                rows.addObject()
                        .put("currency", currency)
                        .put("net_type", network.type())
                        .put("network_name", network.name())
                        .put("withdraw_address", network.registeredAddress())
                        .put("secondary_address", network.secondAddress())
                        .put("exchange_name", "Binance")
                        .put("owner_type", "personal")
                        .put("owner_ko_name", "홍길동")
                        .put("owner_en_name", "GILDONG HONG")
                        .putNull("owner_corp_ko_name")
                        .putNull("owner_corp_en_name");
            }
        }
        return Answers.ok(rows);
    }

    /** Only registered addresses are accepted. */
    private Outcome withdraw(Call call) {
        Params params = call.params();
        Network network = movements.network(params);
        BigDecimal amount = Movements.amount(params);
        boolean registered = params.require("address").equals(network.registeredAddress());
        boolean second = !network.needsSecondAddress() || params.has("secondary_address");
        if (!registered || !second || amount.compareTo(network.least()) < 0) {
            throw Refusals.parameter(registered ? second ? "amount" : "secondary_address" : "address");
        }
        Movement movement = backend.cashier().withdraw(call.account(), network.currency(), network, amount);
        return Answers.created(Movements.json(movement).put("krw_amount", won(network.currency(), amount)));
    }

    private String won(String currency, BigDecimal amount) {
        BigDecimal price = backend.markets().all().stream()
                .filter(market -> market.base().equals(currency) && Markets.isInWon(market))
                .map(market -> backend.sim().market().ticker(market.symbol()).last())
                .findFirst()
                .orElse(null);
        return price == null
                ? "0"
                : amount.multiply(price).setScale(0, RoundingMode.DOWN).toPlainString();
    }

    private Outcome withdrawWon(Call call) {
        BigDecimal amount = Movements.amount(call.params());
        Movements.confirm(call.params());
        if (amount.compareTo(LEAST_WON) < 0) {
            throw Refusals.parameter("amount");
        }
        return Answers.created(Movements.json(backend.cashier().withdraw(call.account(), "KRW", null, amount)));
    }

    private Outcome cancel(Call call) {
        String id = call.params().require("withdrawal_id");
        return Answers.ok(Movements.json(backend.cashier().cancelWithdrawal(call.account(), id)));
    }
}
