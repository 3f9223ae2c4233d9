package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.util.List;
import java.util.TreeSet;

/** Answers calls that clients make on their way to trading, by what is listed. */
final class FixedAnswers {
    private final Listings listings;

    FixedAnswers(Listings listings) {
        this.listings = listings;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/v5/asset/coin/query-info", this::coins),
                Route.open("/v5/system/status", call -> systemStatus()));
    }

    private Outcome coins(Call call) {
        String wanted = call.params().text("coin");
        TreeSet<String> coins = new TreeSet<>();
        for (SimInstrument instrument : listings.all(SimScope.everything())) {
            coins.addAll(List.of(instrument.base(), instrument.settle()));
        }
        ObjectNode result = Wire.object();
        ArrayNode rows = result.putArray("rows");
        for (String coin : coins) {
            if (wanted == null || wanted.equals(coin)) {
                rows.add(coin(coin));
            }
        }
        return Answers.of("success", result, Wire.object());
    }

    private static ObjectNode coin(String coin) {
        ObjectNode json = Wire.object();
        json.put("name", coin);
        json.put("coin", coin);
        json.put("remainAmount", "10000000");
        ObjectNode chain = json.putArray("chains").addObject();
        chain.put("chainType", coin);
        chain.put("confirmation", "6");
        chain.put("withdrawFee", "0.001");
        chain.put("depositMin", "0");
        chain.put("withdrawMin", "0.01");
        chain.put("chain", coin);
        chain.put("chainDeposit", "0");
        chain.put("chainWithdraw", "0");
        chain.put("minAccuracy", "8");
        chain.put("withdrawPercentageFee", "0");
        chain.put("contractAddress", "");
        chain.put("safeConfirmNumber", "65");
        chain.put("withdrawMax", "10000000");
        return json;
    }

    private static Outcome systemStatus() {
        ObjectNode result = Wire.object();
        result.putArray("list");
        return Answers.of("", result, Wire.object());
    }
}
