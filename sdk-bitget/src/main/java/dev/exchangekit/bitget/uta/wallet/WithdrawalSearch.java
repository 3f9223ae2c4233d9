package dev.exchangekit.bitget.uta.wallet;

import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds a withdrawal by the client's id of it. */
final class WithdrawalSearch {
    private WithdrawalSearch() {}

    /** Among the records from that time until now. */
    static Plan<Optional<Withdrawal>> since(Instant since, String clientOid) {
        return ExchangeTime.NOW
                .then(now -> Plan.call(UtaWalletEndpoints.WITHDRAWALS, records(since, now, clientOid)))
                .map(records -> first(records, clientOid));
    }

    private static WithdrawalsRequest records(Instant since, Instant now, String clientOid) {
        return WithdrawalsRequest.builder()
                .clientOid(clientOid)
                .startTime(since)
                .endTime(now.isBefore(since) ? since : now)
                .build();
    }

    /** Never takes a withdrawal for another one, should the filter be ignored. */
    private static Optional<Withdrawal> first(List<Withdrawal> records, String clientOid) {
        return records.stream()
                .filter(withdrawal -> withdrawal.clientOid().equals(Optional.of(clientOid)))
                .findFirst();
    }
}
