package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimBalance;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimRejection.Reason;
import dev.exchangekit.core.sim.SimTransfer;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Answers the calls that move money between the wallets of an account and show what is in them. */
final class TransferHandler {
    private static final int MOST_COINS = 10;

    private final SimExchange sim;

    TransferHandler(SimExchange sim) {
        this.sim = sim;
    }

    List<Route> routes() {
        return List.of(
                Route.write("/v5/asset/transfer/inter-transfer", Need.TRANSFERS, this::transfer),
                Route.read("/v5/asset/transfer/query-inter-transfer-list", this::transfers),
                Route.read("/v5/asset/transfer/query-account-coins-balance", this::balances),
                Route.read("/v5/asset/transfer/query-account-coin-balance", this::balance));
    }

    private Outcome transfer(Call call) {
        Params params = call.params();
        String id = transferId(params);
        SimWallet from = wallet(params, "fromAccountType");
        SimWallet to = wallet(params, "toAccountType");
        String coin = params.require("coin");
        BigDecimal amount = params.decimal("amount");
        if (from == to) {
            throw new Refusal(131211, "fromAccountType can't be the same as toAccountType");
        }
        if (amount == null || amount.signum() <= 0) {
            throw new Refusal(131215, "Amount error");
        }
        try {
            call.account().funding().transfer(id, coin, amount, from, to);
        } catch (SimRejection rejection) {
            if (rejection.reason() == Reason.DUPLICATE_TRANSFER_ID) {
                throw new Refusal(131214, "TransferId exist");
            }
            throw new Refusal(131212, "Insufficient balance");
        }
        ObjectNode result = Wire.object();
        result.put("transferId", id);
        result.put("status", "SUCCESS");
        return success(result);
    }

    private static String transferId(Params params) {
        String id = params.require("transferId");
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException e) {
            throw new Refusal(131203, "Request parameter error: transferId is not a UUID");
        }
    }

    private Outcome transfers(Call call) {
        Params params = call.params();
        String id = params.text("transferId");
        String coin = params.text("coin");
        boolean done = "SUCCESS".equals(params.word("status", "SUCCESS", "SUCCESS", "PENDING", "FAILED"));
        int limit = params.integer("limit", 20, 1, 50);
        boolean anyTime = id != null && !params.has("startTime") && !params.has("endTime");
        Window window = Windows.read(params, sim.now());
        List<SimTransfer> selected = new ArrayList<>();
        for (SimTransfer transfer : call.account().funding().transfers()) {
            if (done
                    && (id == null || id.equals(transfer.id()))
                    && (coin == null || coin.equals(transfer.asset()))
                    && (anyTime || window.holds(transfer.time()))) {
                selected.add(transfer);
            }
        }
        Page<SimTransfer> page = Pages.descending(selected, SimTransfer::sequence, limit, params.text("cursor"));
        ObjectNode result = Wire.object();
        ArrayNode list = result.putArray("list");
        for (SimTransfer transfer : page.items()) {
            list.addObject()
                    .put("transferId", transfer.id())
                    .put("coin", transfer.asset())
                    .put("amount", Wire.trimmed(transfer.amount()))
                    .put("fromAccountType", word(transfer.from()))
                    .put("toAccountType", word(transfer.to()))
                    .put("timestamp", Wire.millis(transfer.time()))
                    .put("status", "SUCCESS");
        }
        result.put("nextPageCursor", Pages.cursor(page));
        return success(result);
    }

    private Outcome balances(Call call) {
        Params params = call.params();
        SimWallet wallet = wallet(params, "accountType");
        String coins = params.text("coin");
        if (wallet == SimWallet.TRADING && coins == null) {
            throw new Refusal(131203, "Request parameter error: coin is required for UNIFIED");
        }
        Set<String> wanted = coins == null ? held(call.account()) : new TreeSet<>(List.of(coins.split(",")));
        if (wallet == SimWallet.TRADING && wanted.size() > MOST_COINS) {
            throw new Refusal(131203, "Request parameter error: more than " + MOST_COINS + " coins");
        }
        ObjectNode result = Wire.object();
        result.put("memberId", call.account().id());
        result.put("accountType", word(wallet));
        ArrayNode list = result.putArray("balance");
        for (String coin : wanted) {
            list.add(coin(call.account(), wallet, coin).put("bonus", ""));
        }
        return success(result);
    }

    private static Set<String> held(SimAccount account) {
        Set<String> coins = new TreeSet<>(account.funding().balances().keySet());
        account.balances().stream().map(SimBalance::asset).forEach(coins::add);
        return coins;
    }

    private Outcome balance(Call call) {
        Params params = call.params();
        SimWallet wallet = wallet(params, "accountType");
        ObjectNode result = Wire.object();
        result.put("accountType", word(wallet));
        result.put("bizType", wallet == SimWallet.TRADING ? 15 : 6);
        result.put("accountId", call.account().id());
        result.put("memberId", call.account().id());
        result.set(
                "balance",
                coin(call.account(), wallet, params.require("coin"))
                        .put("bonus", "0")
                        .put("transferSafeAmount", "")
                        .put("ltvTransferSafeAmount", ""));
        return success(result);
    }

    private static ObjectNode coin(SimAccount account, SimWallet wallet, String coin) {
        BigDecimal total = wallet == SimWallet.TRADING
                ? account.balance(coin).total()
                : account.funding().balance(coin);
        return Wire.object()
                .put("coin", coin)
                .put("walletBalance", Wire.trimmed(total))
                .put("transferBalance", Wire.trimmed(account.funding().transferable(wallet, coin)));
    }

    private static SimWallet wallet(Params params, String name) {
        return switch (params.require(name)) {
            case "UNIFIED" -> SimWallet.TRADING;
            case "FUND" -> SimWallet.FUNDING;
            default -> throw new Refusal(131207, "Account not exist");
        };
    }

    private static String word(SimWallet wallet) {
        return wallet == SimWallet.TRADING ? "UNIFIED" : "FUND";
    }

    private static Outcome success(ObjectNode result) {
        return Answers.of("success", result, Wire.object());
    }
}
