package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.bithumb.sim.Network;
import dev.exchangekit.bithumb.sim.SimKey;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers the calls about notices, fees, wallets and keys. */
final class ServiceHandler {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final long BLOCKS = 900_000;

    private final Backend backend;

    ServiceHandler(Backend backend) {
        this.backend = backend;
    }

    List<Route> routes() {
        return List.of(
                Route.open("/v1/notices", call -> notices(call.params())),
                Route.open("/v2/fee/inout/{currency}", this::fees),
                Route.read("/v1/status/wallet", call -> wallets()),
                Route.read("/v1/api_keys", this::keys));
    }

    private Outcome notices(Params params) {
        int count = params.integer("count", 5, 1, 20);
        Instant today = CandleHandler.DAYS.start(backend.sim().now());
        ArrayNode rows = Wire.array();
        for (int i = 0; i < count; i++) {
            Instant time = today.minus(Duration.ofDays(i)).plus(Duration.ofHours(-6));
            ObjectNode row = rows.addObject();
            row.putArray("categories").add("입출금").add("점검");
            row.put("title", "네트워크 점검 안내 (" + (i + 1) + ")");
            row.put("pc_url", "https://feed.bithumb.com/notice/" + (1_654_458 - i));
            row.put("published_at", Figures.at(time, Figures.SEOUL, "uuuu-MM-dd HH:mm:ss"));
            row.put("modified_at", Figures.at(time, Figures.SEOUL, "uuuu-MM-dd HH:mm:ss"));
        }
        return Answers.ok(rows);
    }

    private Outcome fees(Call call) {
        String path = call.request().path();
        String wanted = path.substring(path.lastIndexOf('/') + 1);
        ArrayNode rows = Wire.array();
        for (String currency : backend.markets().currencies()) {
            List<Network> networks = Network.of(currency);
            if (networks.isEmpty() || !(wanted.equals("ALL") || wanted.equals(currency))) {
                continue;
            }
            ObjectNode row = rows.addObject();
            row.put("name", Names.korean(currency));
            row.put("currency", currency);
            ArrayNode list = row.putArray("networks");
            networks.forEach(network -> list.add(fee(network)));
        }
        if (rows.isEmpty()) {
            throw new Refusal("currency does not have a valid value", "currency does not have a valid value");
        }
        return Answers.ok(rows);
    }

    private static ObjectNode fee(Network network) {
        boolean rated = network.rate() != null;
        ObjectNode json = Wire.object();
        json.put("net_name", network.name());
        json.put("deposit_fee_quantity", "0");
        json.put("deposit_minimum_quantity", "0");
        json.put("withdraw_fee_quantity", text(network.fee()));
        json.put("withdraw_rate", text(network.rate()));
        json.put("withdraw_fee_min", rated ? text(Network.LEAST_FEE) : null);
        json.put("withdraw_fee_max", rated ? text(Network.MOST_FEE) : null);
        json.put("withdraw_minimum_quantity", text(network.least()));
        return json;
    }

    private static @Nullable String text(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private Outcome wallets() {
        Instant now = backend.sim().now();
        Instant block = now.minus(Duration.ofMinutes(2));
        ArrayNode rows = Wire.array();
        for (String currency : backend.markets().currencies()) {
            for (Network network : Network.of(currency)) {
                rows.addObject()
                        .put("currency", currency)
                        .put("wallet_state", "working")
                        .put("block_state", "normal")
                        .put("block_height", BLOCKS + block.getEpochSecond() / 600 % BLOCKS)
                        .put("block_updated_at", Figures.time(block))
                        .put("block_elapsed_minutes", 2)
                        .put("net_type", network.type())
                        .put("network_name", network.name());
            }
        }
        return Answers.ok(rows);
    }

    /** A key without expiry is shown as one that lasts another year. */
    private Outcome keys(Call call) {
        ArrayNode rows = Wire.array();
        for (SimKey key : backend.keys().get()) {
            if (key.account().equals(call.key().account())) {
                Instant expiry = key.expiry();
                rows.addObject()
                        .put("access_key", key.key())
                        .put(
                                "expire_at",
                                Figures.time(
                                        expiry == null ? backend.sim().now().plus(YEAR) : expiry));
            }
        }
        return Answers.ok(rows);
    }
}
