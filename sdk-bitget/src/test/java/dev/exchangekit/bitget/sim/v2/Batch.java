package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Wire;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of several orders, each for itself. */
final class Batch {
    private static final int MOST = 50;

    private final ObjectNode data = Wire.object();
    private final ArrayNode succeeded = data.putArray("successList");
    private final ArrayNode failed = data.putArray("failureList");

    /** Carries out an action for each item of a list. */
    static Outcome of(Params params, String list, Function<Params, SimOrder> action) {
        Batch batch = new Batch();
        items(params, list).forEach(item -> batch.add(item, () -> action.apply(item)));
        return batch.outcome();
    }

    static List<Params> items(Params params, String list) {
        List<Params> items = params.items(list);
        if (items.isEmpty() || items.size() > MOST) {
            throw Refusals.parameter(list + " must hold 1 to " + MOST + " orders");
        }
        return items;
    }

    private void add(Params item, Supplier<SimOrder> action) {
        try {
            succeeded(action.get());
        } catch (Refusal refusal) {
            failed(Wire.or(item.text("orderId"), ""), Wire.or(item.text("clientOid"), ""), refusal);
        }
    }

    ObjectNode succeeded(SimOrder order) {
        return succeeded.addObject().put("orderId", order.id()).put("clientOid", Ids.clientId(order));
    }

    ObjectNode failed(String orderId, String clientId, Refusal refusal) {
        return failed.addObject()
                .put("orderId", orderId)
                .put("clientOid", clientId)
                .put("errorMsg", refusal.text())
                .put("errorCode", refusal.code());
    }

    /** Says of all of these orders that it went well. */
    static Outcome succeeded(List<SimOrder> orders) {
        Batch batch = new Batch();
        orders.forEach(batch::succeeded);
        return batch.outcome();
    }

    Outcome outcome() {
        return Answers.ok(data);
    }
}
