package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.bithumb.sim.Movement;
import dev.exchangekit.bithumb.sim.Network;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** Shows withdrawals or deposits. */
final class Movements {
    private final Backend backend;
    private final boolean withdrawals;

    Movements(Backend backend, boolean withdrawals) {
        this.backend = backend;
        this.withdrawals = withdrawals;
    }

    private List<Movement> of(Call call, Predicate<Movement> filter) {
        return backend.cashier().of(call.account()).stream()
                .filter(movement -> movement.isWithdrawal() == withdrawals)
                .filter(filter)
                .toList();
    }

    Outcome list(Call call, boolean won) {
        Params params = call.params();
        String currency = params.text("currency");
        String state = params.text("state");
        List<String> ids = params.texts("uuids");
        List<String> transactions = params.texts("txids");
        List<Movement> found = of(
                call,
                movement -> (movement.network() == null) == won
                        && (currency == null || currency.equals(movement.currency()))
                        && (state == null || state.equalsIgnoreCase(movement.state()))
                        && (ids.isEmpty() || ids.contains(movement.id()))
                        && (transactions.isEmpty() || transactions.contains(Wire.or(movement.transaction(), ""))));
        ArrayNode rows = Wire.array();
        Lists.numbered(params, found).forEach(movement -> rows.add(json(movement)));
        return Answers.ok(rows);
    }

    /** Without an id it is the latest of its currency. */
    Outcome one(Call call, Refusal notFound) {
        Params params = call.params();
        String currency = backend.markets().currency(params);
        String id = params.text("uuid");
        String transaction = params.text("txid");
        List<Movement> found = of(
                call,
                movement -> movement.currency().equals(currency)
                        && (id == null || id.equals(movement.id()))
                        && (transaction == null || transaction.equals(movement.transaction())));
        if (found.isEmpty()) {
            throw notFound;
        }
        return Answers.ok(json(found.get(0)));
    }

    static ObjectNode json(Movement movement) {
        return Wire.object()
                .put("type", movement.type())
                .put("uuid", movement.id())
                .put("currency", movement.currency())
                .put("net_type", movement.network())
                .put("txid", movement.transaction())
                .put("state", movement.state())
                .put("created_at", Figures.time(movement.created()))
                .put("done_at", Figures.time(movement.done()))
                .put("amount", Wire.trimmed(movement.amount()))
                .put("fee", Wire.trimmed(movement.fee()))
                .put("transaction_type", "default");
    }

    /** Returns the network that the parameters name, which must be there. */
    Network network(Params params) {
        String currency = backend.markets().currency(params);
        String type = params.require("net_type");
        return Network.of(currency).stream()
                .filter(network -> network.type().equals(type))
                .findFirst()
                .orElseThrow(() -> Refusals.parameter("net_type"));
    }

    static BigDecimal amount(Params params) {
        BigDecimal amount = params.requireDecimal("amount");
        if (amount.signum() <= 0) {
            throw Refusals.parameter("amount");
        }
        return amount;
    }

    /** KRW needs a confirmation by telephone. */
    static void confirm(Params params) {
        if (!params.require("two_factor_type").equals("kakao")) {
            throw new Refusal("two_factor_auth_required", "추가 인증이 필요합니다.");
        }
    }
}
