package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.bybit.asset.AssetEndpoints;
import dev.exchangekit.bybit.asset.CreateInternalTransferRequest;
import dev.exchangekit.bybit.asset.DepositAddressRequest;
import dev.exchangekit.bybit.asset.DepositsRequest;
import dev.exchangekit.bybit.asset.WithdrawWallet;
import dev.exchangekit.bybit.asset.WithdrawalsRequest;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.TransferAck;
import dev.exchangekit.core.model.TransferRequest;
import dev.exchangekit.core.model.Wallet;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import dev.exchangekit.core.spi.HistorySlice;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Refusals;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What comes in, goes out, and moves between wallets. Withdrawals leave from the funding wallet, where deposits arrive;
 * orders are paid from the unified trading account.
 */
final class FundPlans {
    private static final int MOST_PER_PAGE = 50;

    /** Bybit says less than 30 days. */
    private static final Duration LONGEST_WINDOW = Duration.ofDays(30).minusSeconds(1);

    private final Supplier<Instant> now;

    FundPlans(Supplier<Instant> now) {
        this.now = now;
    }

    Plan<DepositAddress> depositAddress(String asset, Optional<String> network) {
        DepositAddressRequest request =
                DepositAddressRequest.builder().coin(asset).chain(network).build();
        return Plan.call(AssetEndpoints.DEPOSIT_ADDRESS, request)
                .then(found -> found.chains().stream()
                        .filter(chain -> network.isEmpty() || chain.chain().equals(network.get()))
                        .flatMap(chain -> FundMapping.address(asset, chain).stream())
                        .findFirst()
                        .map(Plan::of)
                        .orElseGet(() -> Plan.fail(Refusals.of(
                                BybitAdapter.NAME,
                                AssetEndpoints.DEPOSIT_ADDRESS,
                                ErrorKind.NOT_ACCEPTED,
                                "the answer holds no address of " + asset))));
    }

    Plan<HistoryPage<Deposit>> deposits(HistoryWindow window) {
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        DepositsRequest request = DepositsRequest.builder()
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(MOST_PER_PAGE))
                .cursor(window.cursor())
                .build();
        return slice.page(AssetEndpoints.DEPOSITS, request, deposits -> deposits.map(FundMapping::deposit));
    }

    Plan<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window) {
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        WithdrawalsRequest request = WithdrawalsRequest.builder()
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(MOST_PER_PAGE))
                .cursor(window.cursor())
                .build();
        return slice.page(AssetEndpoints.WITHDRAWALS, request, withdrawals -> withdrawals.map(FundMapping::withdrawal));
    }

    Plan<WithdrawAck> withdraw(WithdrawRequest from) {
        String id = from.clientId().orElseGet(() -> UUID.randomUUID().toString().replace("-", ""));
        var request = dev.exchangekit.bybit.asset.WithdrawRequest.builder()
                .coin(from.asset())
                .chain(from.network())
                .address(from.address())
                .tag(from.tag())
                .amount(from.amount())
                .wallet(WithdrawWallet.FUND)
                .requestId(id)
                .build();
        return Plan.call(AssetEndpoints.WITHDRAW, request)
                .map(ack -> WithdrawAck.builder()
                        .id(ack.id())
                        .clientId(id)
                        .nativeModel(NativeModel.of(ack))
                        .build());
    }

    Plan<TransferAck> transfer(TransferRequest from) {
        CreateInternalTransferRequest request = CreateInternalTransferRequest.builder()
                .transferId(from.clientId().map(FundPlans::transferId))
                .coin(from.asset())
                .amount(from.amount())
                .fromAccountType(accountType(from.source()))
                .toAccountType(accountType(from.target()))
                .build();
        return Plan.call(AssetEndpoints.CREATE_INTERNAL_TRANSFER, request)
                .map(ack -> TransferAck.builder()
                        .id(ack.transferId())
                        .status(FundMapping.status(ack.status()))
                        .nativeModel(NativeModel.of(ack))
                        .build());
    }

    private static UUID transferId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("clientId", text, "must be a UUID on " + BybitAdapter.NAME);
        }
    }

    private static AccountType accountType(Wallet wallet) {
        if (wallet.equals(Wallet.TRADING) || wallet.equals(Wallet.SPOT)) {
            return AccountType.UNIFIED;
        }
        return wallet.equals(Wallet.FUNDING) ? AccountType.FUND : new AccountType(wallet.wire());
    }
}
