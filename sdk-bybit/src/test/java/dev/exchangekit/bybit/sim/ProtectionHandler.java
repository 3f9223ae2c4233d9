package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps what accounts want to happen when they are cut off. There are no streams to be cut off from. */
final class ProtectionHandler {
    private final Map<String, Map<String, Integer>> windows = new ConcurrentHashMap<>();

    List<Route> routes() {
        return List.of(
                Route.write("/v5/order/disconnected-cancel-all", Need.WRITING, this::set),
                Route.read("/v5/account/query-dcp-info", this::show));
    }

    private Outcome set(Call call) {
        Params params = call.params();
        String product = params.word("product", "OPTIONS", "OPTIONS", "DERIVATIVES", "SPOT");
        params.require("timeWindow");
        int seconds = params.integer("timeWindow", 10, 3, 300);
        windows.computeIfAbsent(call.account().id(), id -> new ConcurrentSkipListMap<>())
                .put(product, seconds);
        return Answers.of("success", Wire.object(), Wire.object());
    }

    private Outcome show(Call call) {
        ObjectNode result = Wire.object();
        ArrayNode list = result.putArray("dcpInfos");
        new TreeMap<>(windows.getOrDefault(call.account().id(), Map.of()))
                .forEach((product, seconds) -> list.addObject()
                        .put("product", product)
                        .put("dcpStatus", "ON")
                        .put("timeWindow", Integer.toString(seconds)));
        return Answers.of("success", result, Wire.object());
    }
}
