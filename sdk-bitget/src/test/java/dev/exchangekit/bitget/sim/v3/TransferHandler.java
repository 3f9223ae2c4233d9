package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimBalance;
import dev.exchangekit.core.sim.SimFundingWallet;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimRejection.Reason;
import dev.exchangekit.core.sim.SimTransfer;
import dev.exchangekit.core.sim.SimWallet;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.List;

/** Answers the calls that move money between the account and its funding account, which transfers call {@code spot}. */
final class TransferHandler {
    private static final long FIRST_TRANSFER = 1_200_000_000_000_000_000L;
    private static final long FIRST_CLIENT_ID = 1_100_000_000_000_000_000L;

    List<Route> routes() {
        return List.of(
                Route.write("/api/v3/account/transfer", Need.TRANSFERS, TransferHandler::transfer),
                Route.read("/api/v3/account/funding-assets", TransferHandler::funding),
                Route.read("/api/v3/account/max-transferable", TransferHandler::most),
                Route.read("/api/v3/account/transferable-coins", TransferHandler::coins));
    }

    private static Outcome transfer(Call call) {
        Params params = call.params();
        SimWallet from = wallet(params, "fromType");
        SimWallet to = wallet(params, "toType");
        String coin = params.require("coin");
        BigDecimal amount = params.requireDecimal("amount");
        if (from == to || amount.signum() <= 0) {
            throw params.rules().invalid(from == to ? "toType" : "amount");
        }
        SimFundingWallet funding = call.account().funding();
        String fresh = Long.toString(FIRST_CLIENT_ID + funding.transfers().size());
        SimTransfer transfer = transfer(funding, Wire.or(params.text("clientOid"), fresh), coin, amount, from, to);
        return Answers.ok(Wire.object()
                .put("transferId", Long.toString(FIRST_TRANSFER + transfer.sequence()))
                .put("clientOid", transfer.id()));
    }

    /** A repeated {@code clientOid} moves nothing and is answered as it was the first time. */
    private static SimTransfer transfer(
            SimFundingWallet funding, String id, String coin, BigDecimal amount, SimWallet from, SimWallet to) {
        try {
            return funding.transfer(id, coin, amount, from, to);
        } catch (SimRejection rejection) {
            if (rejection.reason() == Reason.DUPLICATE_TRANSFER_ID) {
                return funding.transfers().stream()
                        .filter(earlier -> earlier.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> rejection);
            }
            throw new Refusal("43117", "Exceeded Max. transferable quantity");
        }
    }

    private static SimWallet wallet(Params params, String name) {
        return params.requireWord(name, "uta", "spot").equals("uta") ? SimWallet.TRADING : SimWallet.FUNDING;
    }

    private static Outcome funding(Call call) {
        String coin = call.params().text("coin");
        ArrayNode data = Wire.array();
        call.account().funding().balances().forEach((asset, balance) -> {
            if (balance.signum() != 0 && (coin == null || coin.equals(asset))) {
                data.addObject()
                        .put("coin", asset)
                        .put("available", Wire.trimmed(balance))
                        .put("frozen", "0")
                        .put("balance", Wire.trimmed(balance));
            }
        });
        return Answers.ok(data);
    }

    private static Outcome most(Call call) {
        String coin = call.params().require("coin");
        String most = Wire.trimmed(call.account().funding().transferable(SimWallet.TRADING, coin));
        return Answers.ok(
                Wire.object().put("coin", coin).put("maxTransfer", most).put("borrowMaxTransfer", most));
    }

    private static Outcome coins(Call call) {
        SimAccount account = call.account();
        SimWallet from = wallet(call.params(), "fromType");
        wallet(call.params(), "toType");
        ArrayNode data = Wire.array();
        List<String> coins = from == SimWallet.TRADING
                ? account.balances().stream().map(SimBalance::asset).toList()
                : List.copyOf(account.funding().balances().keySet());
        coins.forEach(data::add);
        return Answers.ok(data);
    }
}
