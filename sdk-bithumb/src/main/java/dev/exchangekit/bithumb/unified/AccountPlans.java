package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.account.Account;
import dev.exchangekit.bithumb.account.AccountEndpoints;
import dev.exchangekit.bithumb.deposit.CoinDepositsRequest;
import dev.exchangekit.bithumb.deposit.DepositAddressRequest;
import dev.exchangekit.bithumb.deposit.DepositsEndpoints;
import dev.exchangekit.bithumb.withdrawal.CoinWithdrawalsRequest;
import dev.exchangekit.bithumb.withdrawal.WithdrawCoinRequest;
import dev.exchangekit.bithumb.withdrawal.WithdrawalsEndpoints;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.MovementStatus;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Refusals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an account has and pays, and what comes in and goes out. Of the latter coins only; won have calls of their own. */
final class AccountPlans {
    private static final int MOST_PER_PAGE = 100;

    private final MarketLimits limits;

    AccountPlans(MarketLimits limits) {
        this.limits = limits;
    }

    Plan<List<Balance>> balances() {
        return Plan.call(AccountEndpoints.ACCOUNTS, NoParameters.NONE)
                .map(accounts -> accounts.stream().map(AccountPlans::balance).toList());
    }

    private static Balance balance(Account from) {
        BigDecimal free = Amounts.orZero(from.balance());
        BigDecimal used = Amounts.orZero(from.locked());
        return Balance.builder()
                .asset(from.currency())
                .free(free)
                .used(used)
                .total(free.add(used))
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /** The higher one where buying and selling differ. */
    Plan<FeeRate> feeRate(Symbol symbol) {
        return limits.read(symbol)
                .map(chance -> FeeRate.builder()
                        .symbol(symbol)
                        .maker(chance.makerBidFee()
                                .orElse(chance.bidFee())
                                .max(chance.makerAskFee().orElse(chance.askFee())))
                        .taker(chance.bidFee().max(chance.askFee()))
                        .nativeModel(NativeModel.of(chance))
                        .build());
    }

    /** Without a network, that of the only address, or the first that Bithumb lists. */
    Plan<DepositAddress> depositAddress(String asset, Optional<String> network) {
        Plan<Optional<dev.exchangekit.bithumb.deposit.DepositAddress>> found = network.isPresent()
                ? Plan.call(
                                DepositsEndpoints.ADDRESS,
                                DepositAddressRequest.builder()
                                        .currency(asset)
                                        .netType(network.get())
                                        .build())
                        .map(Optional::of)
                : Plan.call(DepositsEndpoints.ADDRESSES, NoParameters.NONE)
                        .map(all -> all.stream()
                                .filter(one -> one.currency().equals(asset)
                                        && one.depositAddress().isPresent())
                                .findFirst());
        return found.then(one -> one.flatMap(from -> from.depositAddress()
                        .map(address -> DepositAddress.builder()
                                .asset(asset)
                                .network(from.netType())
                                .address(address)
                                .tag(from.secondaryAddress())
                                .nativeModel(NativeModel.of(from))
                                .build()))
                .map(Plan::of)
                .orElseGet(() -> Plan.fail(Refusals.of(
                        BithumbAdapter.NAME,
                        DepositsEndpoints.ADDRESS,
                        ErrorKind.NOT_FOUND,
                        "there is no address of " + asset + " yet"))));
    }

    Plan<HistoryPage<Deposit>> deposits(HistoryWindow window) {
        CoinDepositsRequest request = CoinDepositsRequest.builder()
                .limit(size(window))
                .page(window.cursor().map(Integer::valueOf))
                .build();
        return Plan.call(DepositsEndpoints.COIN_DEPOSITS, request)
                .map(page -> page(window, page, one -> one.createdAt(), AccountPlans::deposit));
    }

    Plan<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window) {
        CoinWithdrawalsRequest request = CoinWithdrawalsRequest.builder()
                .limit(size(window))
                .page(window.cursor().map(Integer::valueOf))
                .build();
        return Plan.call(WithdrawalsEndpoints.COIN_WITHDRAWALS, request)
                .map(page -> page(window, page, one -> one.createdAt(), AccountPlans::withdrawal));
    }

    private static int size(HistoryWindow window) {
        return window.limit().map(limit -> Math.min(limit, MOST_PER_PAGE)).orElse(MOST_PER_PAGE);
    }

    /** Bithumb takes no times: what is outside the window is left out, and what is before it ends the list. */
    private static <F, T> HistoryPage<T> page(
            HistoryWindow window, List<F> page, Function<F, Optional<Instant>> time, Function<F, T> mapping) {
        List<T> items = page.stream()
                .filter(one -> !isBefore(time.apply(one), window)
                        && time.apply(one)
                                .flatMap(at -> window.end().filter(at::isAfter))
                                .isEmpty())
                .map(mapping)
                .toList();
        boolean last = page.size() < size(window) || isBefore(time.apply(page.get(page.size() - 1)), window);
        int number = window.cursor().map(Integer::valueOf).orElse(1);
        return new HistoryPage<>(
                items,
                last
                        ? Optional.empty()
                        : Optional.of(window.toBuilder()
                                .cursor(Integer.toString(number + 1))
                                .build()));
    }

    private static boolean isBefore(Optional<Instant> time, HistoryWindow window) {
        return time.flatMap(at -> window.start().filter(at::isBefore)).isPresent();
    }

    private static Deposit deposit(dev.exchangekit.bithumb.deposit.Deposit from) {
        return Deposit.builder()
                .id(from.uuid())
                .asset(from.currency())
                .amount(from.amount())
                .status(status(from.state().wire()))
                .network(from.netType())
                .transactionId(from.txid())
                .time(from.doneAt().or(from::createdAt))
                .nativeModel(NativeModel.of(from))
                .build();
    }

    private static Withdrawal withdrawal(dev.exchangekit.bithumb.withdrawal.Withdrawal from) {
        return Withdrawal.builder()
                .id(from.uuid())
                .asset(from.currency())
                .amount(from.amount())
                .fee(from.fee())
                .status(status(from.state().wire()))
                .network(from.netType())
                .transactionId(from.txid())
                .createdAt(from.createdAt())
                .updatedAt(from.doneAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /** The words of both; what waits, is reviewed or goes back is under way until it has ended. */
    private static MovementStatus status(String state) {
        return switch (state) {
            case "DEPOSIT_ACCEPTED", "ACCEPTED", "DONE" -> MovementStatus.COMPLETED;
            case "CANCELLED", "CANCELED" -> MovementStatus.CANCELLED;
            case "DEPOSIT_CANCELLED", "REQUESTED_ADMIN_REJECTED", "REFUNDED_ACCEPTED" -> MovementStatus.FAILED;
            case "PROCESSING",
                    "REQUESTED_PENDING",
                    "REQUESTED_SYSTEM_REJECTED",
                    "REQUESTED_PROCESSING",
                    "DEPOSIT_PROCESSING",
                    "REFUNDING_PENDING",
                    "REFUNDING_SYSTEM_REJECTED",
                    "REFUNDING_PROCESSING",
                    "REFUNDING_ADMIN_REJECTED",
                    "REFUNDING_ACCEPTED",
                    "REFUNDED_PROCESSING",
                    "REFUNDED_CANCELLED" -> MovementStatus.PENDING;
            default -> new MovementStatus(state);
        };
    }

    /** Bithumb wants the network named, and takes no id of ours. */
    Plan<WithdrawAck> withdraw(WithdrawRequest from) {
        String network = from.network()
                .orElseThrow(() -> new InvalidRequestException("network", "absent", "is required by Bithumb"));
        from.clientId().ifPresent(id -> {
            throw new InvalidRequestException("clientId", id, "cannot be given: Bithumb takes none");
        });
        WithdrawCoinRequest request = WithdrawCoinRequest.builder()
                .currency(from.asset())
                .netType(network)
                .amount(from.amount())
                .address(from.address())
                .secondaryAddress(from.tag())
                .build();
        return Plan.call(WithdrawalsEndpoints.WITHDRAW_COIN, request)
                .map(taken -> WithdrawAck.builder()
                        .id(taken.uuid())
                        .nativeModel(NativeModel.of(taken))
                        .build());
    }
}
