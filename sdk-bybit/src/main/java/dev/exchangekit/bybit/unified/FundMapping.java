package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.asset.DepositStatus;
import dev.exchangekit.bybit.asset.TransferStatus;
import dev.exchangekit.bybit.asset.WithdrawalStatus;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.MovementStatus;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Withdrawal;
import java.util.Optional;

/** Movements of money in unified words. */
final class FundMapping {
    private FundMapping() {}

    /** Empty for a chain on which the coin has no address yet. */
    static Optional<DepositAddress> address(String asset, dev.exchangekit.bybit.asset.DepositAddress from) {
        return from.address()
                .map(address -> DepositAddress.builder()
                        .asset(asset)
                        .network(from.chain())
                        .address(address)
                        .tag(from.tag())
                        .nativeModel(NativeModel.of(from))
                        .build());
    }

    static Deposit deposit(dev.exchangekit.bybit.asset.Deposit from) {
        return Deposit.builder()
                .id(from.id())
                .asset(from.coin())
                .amount(from.amount())
                .status(status(from.status()))
                .network(from.chain())
                .address(from.toAddress())
                .tag(from.tag())
                .transactionId(from.transactionId())
                .time(from.successTime())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static Withdrawal withdrawal(dev.exchangekit.bybit.asset.Withdrawal from) {
        return Withdrawal.builder()
                .id(from.withdrawalId())
                .asset(from.coin())
                .amount(from.amount())
                .fee(from.withdrawFee())
                .status(status(from.status()))
                .network(from.chain())
                .address(from.toAddress())
                .tag(from.tag())
                .transactionId(from.transactionId())
                .createdAt(from.createTime())
                .updatedAt(from.updateTime())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /** A credit that was taken back is a failure; one that stays although its chain was rolled back is not. */
    static MovementStatus status(DepositStatus status) {
        return switch (status.wire()) {
            case "0", "1", "2", "7", "70013", "10011" -> MovementStatus.PENDING;
            case "3", "70012", "10012" -> MovementStatus.COMPLETED;
            case "4", "70011" -> MovementStatus.FAILED;
            default -> new MovementStatus(status.wire());
        };
    }

    static MovementStatus status(WithdrawalStatus status) {
        return switch (status.wire()) {
            case "SecurityCheck", "Pending", "BlockchainConfirmed", "MoreInformationRequired" -> MovementStatus.PENDING;
            case "success" -> MovementStatus.COMPLETED;
            case "CancelByUser" -> MovementStatus.CANCELLED;
            case "Reject", "Fail" -> MovementStatus.FAILED;
            default -> new MovementStatus(status.wire());
        };
    }

    static MovementStatus status(TransferStatus status) {
        return switch (status.wire()) {
            case "SUCCESS" -> MovementStatus.COMPLETED;
            case "PENDING" -> MovementStatus.PENDING;
            case "FAILED" -> MovementStatus.FAILED;
            default -> new MovementStatus(status.wire());
        };
    }
}
