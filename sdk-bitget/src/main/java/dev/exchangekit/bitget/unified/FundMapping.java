package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.RecordStatus;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.MovementStatus;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.TransferAck;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.Withdrawal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Movements of money in unified words. Chains and transactions are those of what came or went over a chain. */
final class FundMapping {
    private FundMapping() {}

    static DepositAddress address(String asset, dev.exchangekit.bitget.wallet.DepositAddress from) {
        return DepositAddress.builder()
                .asset(asset)
                .network(from.chain())
                .address(from.address())
                .tag(from.tag())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static DepositAddress address(String asset, dev.exchangekit.bitget.uta.wallet.DepositAddress from) {
        return DepositAddress.builder()
                .asset(asset)
                .network(from.chain())
                .address(from.address())
                .tag(from.tag())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static Deposit deposit(dev.exchangekit.bitget.wallet.Deposit from) {
        return Deposit.builder()
                .id(from.orderId())
                .asset(asset(from.coin()))
                .amount(from.size())
                .status(status(from.status()))
                .network(onChain(from.route(), from.chain()))
                .address(from.toAddress())
                .tag(from.tag())
                .transactionId(onChain(from.route(), from.tradeId()))
                .time(from.updatedAt().or(from::createdAt))
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static Deposit deposit(dev.exchangekit.bitget.uta.wallet.Deposit from) {
        Optional<Route> route = Optional.of(from.route());
        return Deposit.builder()
                .id(from.orderId())
                .asset(asset(from.coin()))
                .amount(from.size())
                .status(status(from.status()))
                .network(onChain(route, from.chain()))
                .address(from.toAddress())
                .transactionId(onChain(route, from.recordId()))
                .time(from.updatedAt().orElse(from.createdAt()))
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static Withdrawal withdrawal(dev.exchangekit.bitget.wallet.Withdrawal from) {
        return Withdrawal.builder()
                .id(from.orderId())
                .clientId(from.clientOid())
                .asset(asset(from.coin()))
                .amount(from.size())
                .fee(from.fee().map(BigDecimal::abs))
                .status(status(from.status()))
                .network(onChain(from.route(), from.chain()))
                .address(from.toAddress())
                .tag(from.tag())
                .transactionId(onChain(from.route(), from.tradeId()))
                .createdAt(from.createdAt())
                .updatedAt(from.updatedAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static Withdrawal withdrawal(dev.exchangekit.bitget.uta.wallet.Withdrawal from) {
        Optional<Route> route = Optional.of(from.route());
        return Withdrawal.builder()
                .id(from.orderId())
                .clientId(from.clientOid())
                .asset(asset(from.coin()))
                .amount(from.size())
                .fee(from.fee().map(BigDecimal::abs))
                .status(status(from.status()))
                .network(onChain(route, from.chain()))
                .address(from.toAddress())
                .tag(from.tag())
                .transactionId(onChain(route, from.recordId()))
                .createdAt(from.createdAt())
                .updatedAt(from.updatedAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static WithdrawAck withdrawn(String id, String clientId, Object nativeModel) {
        return WithdrawAck.builder()
                .id(id)
                .clientId(clientId)
                .nativeModel(NativeModel.of(nativeModel))
                .build();
    }

    /** Bitget does not say that a transfer is done. */
    static TransferAck transferred(String id, String clientId, Object nativeModel) {
        return TransferAck.builder()
                .id(id)
                .clientId(clientId)
                .status(MovementStatus.PENDING)
                .nativeModel(NativeModel.of(nativeModel))
                .build();
    }

    static MovementStatus status(RecordStatus status) {
        return switch (status.wire()) {
            case "pending" -> MovementStatus.PENDING;
            case "success" -> MovementStatus.COMPLETED;
            case "fail" -> MovementStatus.FAILED;
            default -> new MovementStatus(status.wire());
        };
    }

    /** A coin, which Bitget does not always write in upper case. */
    static String asset(String coin) {
        return coin.toUpperCase(Locale.ROOT);
    }

    private static Optional<String> onChain(Optional<Route> route, Optional<String> value) {
        return value.filter(v -> route.filter(Route.INTERNAL_TRANSFER::equals).isEmpty());
    }
}
