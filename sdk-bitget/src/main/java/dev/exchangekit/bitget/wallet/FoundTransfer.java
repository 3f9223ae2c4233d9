package dev.exchangekit.bitget.wallet;

import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.TransferTerms;
import dev.exchangekit.bitget.spot.SubAccountTransfer;
import dev.exchangekit.bitget.spot.Transfer;
import dev.exchangekit.bitget.spot.TransferStatus;
import java.math.BigDecimal;
import java.util.Optional;

/** What records say of a transfer, whichever list they stand in. */
record FoundTransfer(
        String transferId,
        String coin,
        BigDecimal size,
        TransferStatus status,
        Optional<AccountType> fromType,
        Optional<AccountType> toType) {
    static FoundTransfer of(Transfer transfer) {
        return new FoundTransfer(
                transfer.transferId(),
                transfer.coin(),
                transfer.size(),
                transfer.status(),
                transfer.fromType(),
                transfer.toType());
    }

    /** Transfers of sub-accounts are answered with the newer of their two ids. */
    static FoundTransfer of(SubAccountTransfer transfer) {
        return new FoundTransfer(
                transfer.newTransferId().orElse(transfer.transferId()),
                transfer.coin(),
                transfer.size(),
                transfer.status(),
                transfer.fromType(),
                transfer.toType());
    }

    /** True when it has these terms. Accounts that the record leaves out are no difference. */
    boolean isOf(TransferTerms terms) {
        return coin.equalsIgnoreCase(terms.coin())
                && size.compareTo(terms.amount()) == 0
                && fromType.filter(type -> !type.equals(terms.fromType())).isEmpty()
                && toType.filter(type -> !type.equals(terms.toType())).isEmpty();
    }

    boolean isTaken() {
        return status.equals(TransferStatus.SUCCESSFUL) || status.equals(TransferStatus.PROCESSING);
    }

    boolean isFailed() {
        return status.equals(TransferStatus.FAILED);
    }
}
