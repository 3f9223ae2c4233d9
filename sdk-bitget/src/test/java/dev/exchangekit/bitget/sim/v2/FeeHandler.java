package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimFeeRates;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.util.List;

/** Answers {@code /api/v2/common}: what trading costs. */
final class FeeHandler {
    private final Backend backend;

    FeeHandler(Backend backend) {
        this.backend = backend;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v2/common/trade-rate", this::one),
                Route.read("/api/v2/common/all-trade-rate", this::all));
    }

    private Outcome one(Call call) {
        String symbol = call.params().require("symbol");
        return Answers.ok(instruments(call.params()).stream()
                .filter(instrument -> instrument.symbol().name().equals(symbol))
                .findFirst()
                .map(instrument -> rates(call, instrument))
                .orElseThrow(() -> Listings.unknown(symbol, call.params())));
    }

    private Outcome all(Call call) {
        ArrayNode data = Wire.array();
        for (SimInstrument instrument : instruments(call.params())) {
            ObjectNode json = Wire.object().put("symbol", instrument.symbol().name());
            json.setAll(rates(call, instrument));
            data.add(json);
        }
        return Answers.ok(data);
    }

    private List<SimInstrument> instruments(Params params) {
        boolean spot = params.requireWord("businessType", "spot", "mix").equals("spot");
        return backend.listings().all().stream()
                .filter(instrument -> spot != Product.of(instrument).isFutures())
                .toList();
    }

    private ObjectNode rates(Call call, SimInstrument instrument) {
        SimFeeRates rates = new Desk(backend, call, Product.of(instrument))
                .account()
                .fees(instrument.symbol().market());
        return Wire.object()
                .put("makerFeeRate", Wire.trimmed(rates.maker()))
                .put("takerFeeRate", Wire.trimmed(rates.taker()));
    }
}
