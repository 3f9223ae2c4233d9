package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Wire;
import org.jspecify.annotations.Nullable;

/** Reads and writes the two ids of orders. */
final class Ids {
    /** Under which the account's own id is kept with exits, which the engine makes without one. */
    static final String CLIENT_ID = "clientOid";

    private Ids() {}

    static SimOrderRef reference(Params params, @Nullable SimSymbol symbol) {
        String id = params.text("orderId");
        String clientId = params.text("clientOid");
        if (id == null && clientId == null) {
            throw new Refusal("40924", "orderId and clientOid must have one");
        }
        return new SimOrderRef(id, clientId, symbol);
    }

    /** Returns whether an order has the id that a call filters by, if it does; the exchange's own goes first. */
    static boolean matches(Params params, SimOrder order) {
        String id = params.text("orderId");
        String clientId = params.text("clientOid");
        return id != null ? id.equals(order.id()) : clientId == null || clientId.equals(clientId(order));
    }

    static String clientId(SimOrder order) {
        return Wire.or(order.clientId(), order.tags().getOrDefault(CLIENT_ID, ""));
    }

    static ObjectNode json(SimOrder order) {
        return Wire.object().put("orderId", order.id()).put("clientOid", clientId(order));
    }
}
