package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.front.ApiKey;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

/** Answers {@code /v5/user}. */
final class UserHandler {
    private static final Duration UNBOUND_KEY_LIFE = Duration.ofDays(90);

    private final SimExchange sim;
    private final Instant started;
    private final int vip;

    UserHandler(SimExchange sim, int vip) {
        this.sim = sim;
        this.vip = vip;
        started = sim.now().truncatedTo(ChronoUnit.SECONDS);
    }

    List<Route> routes() {
        return List.of(Route.read("/v5/user/query-api", this::key));
    }

    private Outcome key(Call call) {
        ApiKey<?> key = call.key();
        boolean bound = !key.addresses().isEmpty();
        Instant expiry = key.expiry();
        if (expiry == null) {
            expiry = bound ? Instant.EPOCH : started.plus(UNBOUND_KEY_LIFE);
        }
        ObjectNode result = Wire.object();
        result.put("id", key.account() + "01");
        result.put("note", "simulator");
        result.put("apiKey", key.key());
        result.put("readOnly", key.isReadOnly() ? 1 : 0);
        result.put("secret", "");
        permissions(result.putObject("permissions"), key);
        ArrayNode addresses = result.putArray("ips");
        if (bound) {
            key.addresses().stream().sorted().forEach(addresses::add);
        } else {
            addresses.add("*");
        }
        result.put("type", 1);
        result.put(
                "deadlineDay",
                bound ? -2 : Math.max(0, Duration.between(sim.now(), expiry).toDays()));
        result.put("expiredAt", expiry.truncatedTo(ChronoUnit.SECONDS).toString());
        result.put("createdAt", started.toString());
        result.put("unified", 0);
        result.put("uta", 1);
        result.put("userID", Long.parseLong(key.account()));
        result.put("inviterID", 0);
        result.put("vipLevel", vip == 0 ? "No VIP" : "VIP-" + vip);
        result.put("mktMakerLevel", "0");
        result.put("affiliateID", 0);
        result.put(
                "rsaPublicKey",
                key.publicKey() == null
                        ? ""
                        : Base64.getEncoder().encodeToString(key.publicKey().getEncoded()));
        result.put("isMaster", true);
        result.put("parentUid", "0");
        result.put("kycLevel", "LEVEL_1");
        result.put("kycRegion", "");
        result.put("userIDInt64", key.account());
        result.put("inviterIDInt64", "0");
        result.put("affiliateIDInt64", "0");
        return Answers.of("", result, Wire.object());
    }

    private static void permissions(ObjectNode json, ApiKey<?> key) {
        ArrayNode contract = json.putArray("ContractTrade");
        if (key.carries(SimPermission.CONTRACT_ORDER)) {
            contract.add("Order");
        }
        if (key.carries(SimPermission.CONTRACT_POSITION)) {
            contract.add("Position");
        }
        ArrayNode spot = json.putArray("Spot");
        if (key.carries(SimPermission.SPOT_TRADE)) {
            spot.add("SpotTrade");
        }
        ArrayNode wallet = json.putArray("Wallet");
        if (key.carries(SimPermission.WALLET)) {
            wallet.add("AccountTransfer").add("SubMemberTransfer");
        }
        for (String none : List.of(
                "Options", "Derivatives", "CopyTrading", "BlockTrade", "Exchange", "NFT", "Affiliate", "Earn")) {
            json.putArray(none);
        }
    }
}
