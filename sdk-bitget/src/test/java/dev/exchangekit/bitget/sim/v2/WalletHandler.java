package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.ClassicWallet;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimRejection.Reason;
import dev.exchangekit.core.sim.SimWallet;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Page;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers the calls that move money between the wallets of a classic account. */
final class WalletHandler {
    /** The wallet that money is kept in outside trading, which is that of the spot account. */
    private static final String FUNDING = "p2p";

    private final Backend backend;
    private final List<Transfer> transfers = new ArrayList<>();

    WalletHandler(Backend backend) {
        this.backend = backend;
    }

    List<Route> routes() {
        return List.of(
                Route.write("/api/v2/spot/wallet/transfer", Need.TRANSFERS, this::transfer),
                Route.read("/api/v2/spot/account/transferRecords", this::records));
    }

    /** What was moved. */
    private record Transfer(
            long id,
            String user,
            @Nullable String clientId,
            String from,
            String to,
            String coin,
            BigDecimal amount,
            Instant time) {}

    /** A second transfer with the id of a first one is that one. */
    private Outcome transfer(Call call) {
        Params params = call.params();
        String user = call.key().account();
        String clientId = OrderWords.clientId(params, "clientOid");
        String from = wallet(params, "fromType");
        String to = wallet(params, "toType");
        String coin = params.require("coin").toUpperCase(Locale.ROOT);
        BigDecimal amount = params.requireDecimal("amount");
        if (amount.signum() <= 0) {
            throw params.rules().invalid("amount");
        }
        if (from.equals(to) || !canHold(to, coin)) {
            throw params.rules().invalid("toType");
        }
        synchronized (transfers) {
            Transfer done = transfers.stream()
                    .filter(old -> old.user().equals(user) && clientId != null && clientId.equals(old.clientId()))
                    .findFirst()
                    .orElse(null);
            if (done == null) {
                long id = 880_001L + transfers.size();
                done = new Transfer(
                        id,
                        user,
                        clientId,
                        from,
                        to,
                        coin,
                        amount,
                        backend.sim().now());
                move(done);
                transfers.add(done);
            }
            return Answers.ok(Wire.object()
                    .put("transferId", Long.toString(done.id()))
                    .put("clientOid", Wire.or(done.clientId(), "")));
        }
    }

    private static String wallet(Params params, String name) {
        return params.requireWord(name, "spot", FUNDING, "usdt_futures", "coin_futures", "usdc_futures");
    }

    private static boolean canHold(String wallet, String coin) {
        return wallet.equals(FUNDING)
                || ClassicWallet.valueOf(wallet.toUpperCase(Locale.ROOT)).holds(coin);
    }

    private void move(Transfer transfer) {
        SimAccount spot = backend.accounts().classic(transfer.user(), ClassicWallet.SPOT);
        SimAccount from = account(transfer.user(), transfer.from());
        SimAccount to = account(transfer.user(), transfer.to());
        String id = Long.toString(transfer.id());
        BigDecimal amount = transfer.amount();
        try {
            if (transfer.from().equals(FUNDING)) {
                spot.funding().transfer(id, transfer.coin(), amount, SimWallet.FUNDING, SimWallet.TRADING);
            }
            if (!from.id().equals(to.id())) {
                from.transfer(to, id + "-" + transfer.to(), transfer.coin(), amount);
            }
            if (transfer.to().equals(FUNDING)) {
                spot.funding().transfer(id, transfer.coin(), amount, SimWallet.TRADING, SimWallet.FUNDING);
            }
        } catch (SimRejection rejection) {
            throw rejection.reason() == Reason.INSUFFICIENT_BALANCE
                    ? new Refusal("43117", "Exceeds the maximum amount that can be transferred")
                    : Refusals.of(Product.SPOT, rejection);
        }
    }

    private SimAccount account(String user, String wallet) {
        ClassicWallet classic =
                wallet.equals(FUNDING) ? ClassicWallet.SPOT : ClassicWallet.valueOf(wallet.toUpperCase(Locale.ROOT));
        return backend.accounts().classic(user, classic);
    }

    private Outcome records(Call call) {
        Params params = call.params();
        String coin = params.require("coin");
        String from = params.text("fromType");
        String clientId = params.text("clientOid");
        Window window = Lists.window(params, backend.sim().now());
        List<Transfer> shown = new ArrayList<>();
        synchronized (transfers) {
            for (Transfer transfer : transfers) {
                if (transfer.user().equals(call.key().account())
                        && coin.equalsIgnoreCase(transfer.coin())
                        && (from == null || from.equals(transfer.from()))
                        && (clientId == null || clientId.equals(transfer.clientId()))
                        && window.holds(transfer.time())) {
                    shown.add(0, transfer);
                }
            }
        }
        Page<Transfer> page = Lists.page(params, shown, Transfer::id, 100, 500);
        ArrayNode data = Wire.array();
        page.items().forEach(transfer -> data.add(json(transfer)));
        return Answers.ok(data);
    }

    private static ObjectNode json(Transfer transfer) {
        return Wire.object()
                .put("coin", transfer.coin())
                .put("status", "Successful")
                .put("toType", transfer.to())
                .put("toSymbol", "")
                .put("fromType", transfer.from())
                .put("fromSymbol", "")
                .put("size", Wire.text(transfer.amount()))
                .put("ts", Wire.millis(transfer.time()))
                .put("clientOid", Wire.or(transfer.clientId(), ""))
                .put("transferId", Long.toString(transfer.id()));
    }
}
