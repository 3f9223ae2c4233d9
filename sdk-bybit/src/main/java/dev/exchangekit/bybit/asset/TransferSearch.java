package dev.exchangekit.bybit.asset;

import dev.exchangekit.core.spi.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Finds a transfer by the client's id of it. */
final class TransferSearch {
    private TransferSearch() {}

    static Plan<Optional<InternalTransfer>> internal(UUID transferId) {
        InternalTransfersRequest request = InternalTransfersRequest.builder()
                .transferId(transferId.toString())
                .build();
        return Plan.call(AssetEndpoints.INTERNAL_TRANSFERS, request).map(page -> pick(page.items(), transferId));
    }

    static Plan<Optional<UniversalTransfer>> universal(UUID transferId) {
        UniversalTransfersRequest request = UniversalTransfersRequest.builder()
                .transferId(transferId.toString())
                .build();
        return Plan.call(AssetEndpoints.UNIVERSAL_TRANSFERS, request).map(page -> pick(page.items(), transferId));
    }

    /** Never takes a transfer for another one, should the filter be ignored; records may wrap the id in words. */
    private static <T extends Transfer> Optional<T> pick(List<T> transfers, UUID transferId) {
        String id = transferId.toString();
        return transfers.stream()
                .filter(t -> t.transferId().toLowerCase(Locale.ROOT).contains(id))
                .findFirst();
    }
}
