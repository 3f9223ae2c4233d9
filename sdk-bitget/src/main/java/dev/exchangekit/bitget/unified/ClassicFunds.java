package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.bitget.wallet.DepositAddressRequest;
import dev.exchangekit.bitget.wallet.DepositsRequest;
import dev.exchangekit.bitget.wallet.WalletEndpoints;
import dev.exchangekit.bitget.wallet.WithdrawalsRequest;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.TransferAck;
import dev.exchangekit.core.model.TransferRequest;
import dev.exchangekit.core.model.Wallet;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.HistorySlice;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** The money of a classic account. It arrives in the spot account, and leaves from there. */
final class ClassicFunds implements FundPlans {
    private final Supplier<Instant> now;
    private final ClientOrderIds ids;

    ClassicFunds(Supplier<Instant> now, ClientOrderIds ids) {
        this.now = now;
        this.ids = ids;
    }

    @Override
    public Plan<DepositAddress> depositAddress(String asset, Optional<String> network) {
        DepositAddressRequest request =
                DepositAddressRequest.builder().coin(asset).chain(network).build();
        return Plan.call(WalletEndpoints.DEPOSIT_ADDRESS, request).map(found -> FundMapping.address(asset, found));
    }

    @Override
    public Plan<HistoryPage<Deposit>> deposits(HistoryWindow window) {
        HistorySlice slice = HistorySlice.bounded(window, now.get(), LONGEST_WINDOW);
        DepositsRequest request = DepositsRequest.builder()
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(IdPages.MOST))
                .cursor(window.cursor())
                .build();
        return IdPages.page(
                slice,
                WalletEndpoints.DEPOSITS,
                request,
                dev.exchangekit.bitget.wallet.Deposit::orderId,
                page -> page.map(FundMapping::deposit));
    }

    @Override
    public Plan<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window) {
        HistorySlice slice = HistorySlice.bounded(window, now.get(), LONGEST_WINDOW);
        WithdrawalsRequest request = WithdrawalsRequest.builder()
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(IdPages.MOST))
                .cursor(window.cursor())
                .build();
        return IdPages.page(
                slice,
                WalletEndpoints.WITHDRAWALS,
                request,
                dev.exchangekit.bitget.wallet.Withdrawal::orderId,
                page -> page.map(FundMapping::withdrawal));
    }

    @Override
    public Plan<WithdrawAck> withdraw(WithdrawRequest from) {
        String id = from.clientId().orElseGet(ids::next);
        var request = dev.exchangekit.bitget.wallet.WithdrawRequest.builder()
                .coin(from.asset())
                .transferType(Route.ON_CHAIN)
                .address(from.address())
                .chain(from.network())
                .tag(from.tag())
                .size(from.amount())
                .clientOid(id)
                .build();
        return Plan.call(WalletEndpoints.WITHDRAW, request).map(ack -> FundMapping.withdrawn(ack.orderId(), id, ack));
    }

    /** A transfer whose answer was lost has no other id than ours. */
    @Override
    public Plan<TransferAck> transfer(TransferRequest from) {
        String id = from.clientId().orElseGet(ids::next);
        var request = dev.exchangekit.bitget.wallet.TransferRequest.builder()
                .coin(from.asset())
                .amount(from.amount())
                .fromType(accountType(from.source()))
                .toType(accountType(from.target()))
                .clientOid(id)
                .build();
        return Plan.call(WalletEndpoints.TRANSFER, request)
                .map(ack -> FundMapping.transferred(ack.transferId().orElse(id), id, ack));
    }

    /** Orders of spot are paid from the spot account; the futures accounts are named by Bitget's own words. */
    private static AccountType accountType(Wallet wallet) {
        if (wallet.equals(Wallet.TRADING) || wallet.equals(Wallet.SPOT)) {
            return AccountType.SPOT;
        }
        return wallet.equals(Wallet.FUNDING) ? AccountType.P2P : new AccountType(wallet.wire());
    }
}
