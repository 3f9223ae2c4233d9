package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.SimPermission;
import dev.exchangekit.core.sim.SimBalance;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimLedgerEntry;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTransfer;
import dev.exchangekit.core.sim.SimWallet;
import dev.exchangekit.core.sim.front.ApiKey;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Answers the calls of {@code /api/v2/spot/account} for what is in the spot and funding wallets and how it came there. */
final class SpotAccountHandler {
    private static final Duration AGE = Duration.ofDays(365);

    private final SimExchange sim;
    private final Listings listings;

    SpotAccountHandler(Backend backend) {
        sim = backend.sim();
        listings = backend.listings();
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v2/spot/account/info", this::info),
                Route.read("/api/v2/spot/account/assets", this::assets),
                Route.read("/api/v2/account/funding-assets", this::fundingAssets),
                Route.read("/api/v2/spot/account/bills", this::bills));
    }

    private Outcome info(Call call) {
        ApiKey<?> key = call.key();
        ObjectNode data = Wire.object();
        data.put("userId", key.account());
        data.put("inviterId", "");
        data.put("ips", key.addresses().stream().sorted().collect(Collectors.joining(",")));
        ArrayNode authorities = data.putArray("authorities");
        authorities.add(word(key, SimPermission.CONTRACT_ORDER, "coo"));
        authorities.add(word(key, SimPermission.CONTRACT_POSITION, "cpo"));
        authorities.add(word(key, SimPermission.SPOT_TRADE, "sto"));
        authorities.add(word(key, SimPermission.TRANSFER, "wto"));
        if (key.may(SimPermission.WITHDRAW)) {
            authorities.add("wwow");
        }
        data.put("parentId", key.account());
        data.put("traderType", "not_trader");
        data.put("channelCode", "").put("channel", "");
        return Answers.ok(data.put("regisTime", Wire.millis(sim.now().minus(AGE))));
    }

    /** Words end in w where something may be changed, and in r where it may only be read. */
    private static String word(ApiKey<?> key, SimPermission permission, String stem) {
        return stem + (key.may(permission) ? "w" : "r");
    }

    private Outcome fundingAssets(Call call) {
        String coin = call.params().text("coin");
        ArrayNode data = Wire.array();
        call.account().funding().balances().forEach((asset, amount) -> {
            boolean wanted = coin == null ? amount.signum() != 0 : coin.equalsIgnoreCase(asset);
            if (wanted) {
                data.addObject()
                        .put("coin", asset)
                        .put("available", Wire.trimmed(amount))
                        .put("frozen", "0")
                        .put("usdtValue", Wire.rounded(amount.multiply(listings.usd(asset)), 8));
            }
        });
        return Answers.ok(data);
    }

    private Outcome assets(Call call) {
        Params params = call.params();
        String coin = params.text("coin");
        boolean all = coin != null
                || params.word("assetType", "hold_only", "hold_only", "all").equals("all");
        ArrayNode data = Wire.array();
        for (SimBalance balance : call.account().balances()) {
            boolean wanted = coin == null || coin.equalsIgnoreCase(balance.asset());
            if (wanted && (all || balance.total().signum() != 0)) {
                data.addObject()
                        .put("coin", balance.asset())
                        .put("available", Wire.trimmed(balance.free()))
                        .put("frozen", Wire.trimmed(balance.spotLocked()))
                        .put("locked", "0")
                        .put("limitAvailable", "0")
                        .put("uTime", Wire.millis(sim.now()));
            }
        }
        return Answers.ok(data);
    }

    private Outcome bills(Call call) {
        Params params = call.params();
        String coin = params.text("coin");
        String group = params.text("groupType");
        String type = params.text("businessType");
        Window window = Lists.window(params, sim.now());
        List<SimLedgerEntry> shown = call.account().ledger().stream()
                .filter(entry -> (coin == null || coin.equalsIgnoreCase(entry.asset()))
                        && (group == null || group.equals(group(entry)))
                        && (type == null || type.equals(type(entry)))
                        && window.holds(entry.time()))
                .toList();
        ArrayNode data = Wire.array();
        Lists.page(params, shown, SimLedgerEntry::sequence).forEach(entry -> data.add(bill(entry)));
        return Answers.ok(data);
    }

    private static ObjectNode bill(SimLedgerEntry entry) {
        SimFill fill = entry.fill();
        return Wire.object()
                .put("cTime", Wire.millis(entry.time()))
                .put("coin", entry.asset())
                .put("groupType", group(entry))
                .put("businessType", type(entry))
                .put("size", Wire.trimmed(entry.cashFlow()))
                .put("balance", Wire.trimmed(entry.balance()))
                .put("fees", Wire.trimmed(entry.fee().negate()))
                .put("billId", Long.toString(entry.sequence()))
                .put("bizOrderId", fill == null ? "" : fill.order().id());
    }

    private static String group(SimLedgerEntry entry) {
        return entry.transfer() == null ? "transaction" : "transfer";
    }

    private static String type(SimLedgerEntry entry) {
        SimTransfer transfer = entry.transfer();
        if (transfer != null) {
            return transfer.to() == SimWallet.TRADING ? "TRANSFER_IN" : "TRANSFER_OUT";
        }
        SimFill fill = entry.fill();
        return fill != null && fill.side() == SimSide.BUY ? "BUY" : "SELL";
    }
}
