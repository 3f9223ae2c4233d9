package dev.exchangekit.bitget.wallet;

import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.spot.SpotEndpoints;
import dev.exchangekit.bitget.spot.SubAccountTransfer;
import dev.exchangekit.bitget.spot.SubAccountTransfersRequest;
import dev.exchangekit.bitget.spot.Transfer;
import dev.exchangekit.bitget.spot.TransfersRequest;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds transfers and withdrawals by the client's id, and never takes one for another should a filter be ignored. */
final class MoneySearch {
    private MoneySearch() {}

    static Plan<Optional<Transfer>> transfer(String coin, String clientOid) {
        TransfersRequest request =
                TransfersRequest.builder().coin(coin).clientOid(clientOid).build();
        return Plan.call(SpotEndpoints.TRANSFERS, request).map(page -> pick(page, Transfer::clientOid, clientOid));
    }

    static Plan<Optional<FoundTransfer>> ofTransfer(TransferRequest request) {
        return transfer(request.coin(), request.clientOid().orElseThrow()).map(found -> found.map(FoundTransfer::of));
    }

    /** Without a sub-account the exchange lists what the main account sent, so a sub-account is asked for next. */
    static Plan<Optional<SubAccountTransfer>> subAccountTransfer(String coin, String fromUserId, String clientOid) {
        SubAccountTransfersRequest ofMain = SubAccountTransfersRequest.builder()
                .coin(coin)
                .clientOid(clientOid)
                .build();
        SubAccountTransfersRequest ofSubAccount =
                ofMain.toBuilder().subUid(fromUserId).build();
        return among(ofMain, clientOid)
                .then(found -> found.isPresent() ? Plan.of(found) : among(ofSubAccount, clientOid));
    }

    static Plan<Optional<FoundTransfer>> ofSubAccountTransfer(SubAccountTransferRequest request) {
        return subAccountTransfer(
                        request.coin(),
                        request.fromUserId(),
                        request.clientOid().orElseThrow())
                .map(found -> found.map(FoundTransfer::of));
    }

    private static Plan<Optional<SubAccountTransfer>> among(SubAccountTransfersRequest request, String clientOid) {
        return Plan.call(SpotEndpoints.SUB_ACCOUNT_TRANSFERS, request)
                .map(page -> pick(page, SubAccountTransfer::clientOid, clientOid));
    }

    static Plan<Optional<Withdrawal>> withdrawal(String clientOid, Instant since) {
        return ExchangeTime.NOW
                .then(now -> Plan.call(
                        WalletEndpoints.WITHDRAWALS,
                        WithdrawalsRequest.builder()
                                .clientOid(clientOid)
                                .startTime(since)
                                .endTime(now.isBefore(since) ? since : now)
                                .build()))
                .map(page -> pick(page, Withdrawal::clientOid, clientOid));
    }

    private static <T> Optional<T> pick(List<T> records, Function<T, Optional<String>> id, String clientOid) {
        return records.stream()
                .filter(record -> id.apply(record).equals(Optional.of(clientOid)))
                .findFirst();
    }
}
