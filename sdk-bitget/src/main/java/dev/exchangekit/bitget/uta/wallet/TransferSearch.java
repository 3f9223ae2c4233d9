package dev.exchangekit.bitget.uta.wallet;

import dev.exchangekit.core.spi.Plan;
import java.util.Optional;

/** Finds a transfer by the client's id of it. */
final class TransferSearch {
    private TransferSearch() {}

    /** One that the account of the key initiated. */
    static Plan<Optional<Transfer>> own(String clientOid) {
        return first(SubTransfersRequest.builder().clientOid(clientOid).build(), clientOid);
    }

    /** One that a sub-account initiated. */
    static Plan<Optional<Transfer>> ofSub(String clientOid, String subUid) {
        return first(
                SubTransfersRequest.builder()
                        .clientOid(clientOid)
                        .subUid(subUid)
                        .build(),
                clientOid);
    }

    /**
     * One that a master account asked for: it stands with the user that it comes from, and nothing tells which of them
     * is the master.
     */
    static Plan<Optional<Transfer>> betweenUsers(SubTransferRequest request) {
        String id = TransferWrite.id(request);
        return own(id).then(found -> found.isPresent() ? Plan.of(found) : ofSub(id, request.fromUserId()));
    }

    /** Never takes a transfer for another one, should the filter be ignored. */
    private static Plan<Optional<Transfer>> first(SubTransfersRequest request, String clientOid) {
        return Plan.call(UtaWalletEndpoints.SUB_TRANSFERS, request)
                .map(page -> page.items().stream()
                        .filter(transfer -> transfer.clientOid().equals(Optional.of(clientOid)))
                        .findFirst());
    }
}
