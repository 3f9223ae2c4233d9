package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.bithumb.sim.Network;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.List;

/** Answers the calls about deposits. */
final class DepositHandler {
    private final Backend backend;
    private final Movements movements;

    DepositHandler(Backend backend) {
        this.backend = backend;
        movements = new Movements(backend, false);
    }

    List<Route> routes() {
        return List.of(
                Route.read("/v1/deposits", call -> movements.list(call, false)),
                Route.read("/v1/deposits/krw", call -> movements.list(call, true)),
                Route.read("/v1/deposit", call -> movements.one(call, Refusals.noDeposit())),
                Route.write("/v1/deposits/generate_coin_address", Need.TRANSFERS, this::generate),
                Route.read("/v1/deposits/coin_addresses", this::addresses),
                Route.read("/v1/deposits/coin_address", this::address),
                Route.write("/v1/deposits/krw", Need.TRANSFERS, this::depositWon));
    }

    /** The address is there from the next call on. */
    private Outcome generate(Call call) {
        Network network = movements.network(call.params());
        ObjectNode answer = json(call.account(), network);
        backend.cashier().issue(call.account(), network);
        return Answers.created(answer);
    }

    private Outcome address(Call call) {
        return Answers.ok(json(call.account(), movements.network(call.params())));
    }

    private Outcome addresses(Call call) {
        ArrayNode rows = Wire.array();
        for (String currency : backend.markets().currencies()) {
            for (Network network : Network.of(currency)) {
                if (backend.cashier().isIssued(call.account(), network)) {
                    rows.add(json(call.account(), network));
                }
            }
        }
        return Answers.ok(rows);
    }

    private ObjectNode json(SimAccount account, Network network) {
        boolean issued = backend.cashier().isIssued(account, network);
        return Wire.object()
                .put("currency", network.currency())
                .put("net_type", network.type())
                .put("deposit_address", issued ? network.depositAddress(account.id()) : null)
                .put("secondary_address", issued ? network.secondAddress() : null);
    }

    private Outcome depositWon(Call call) {
        BigDecimal amount = Movements.amount(call.params());
        Movements.confirm(call.params());
        return Answers.created(Movements.json(backend.cashier().depositWon(call.account(), amount)));
    }
}
