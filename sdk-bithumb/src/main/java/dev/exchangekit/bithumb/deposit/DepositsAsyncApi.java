package dev.exchangekit.bithumb.deposit;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Deposits of coins and of Korean won, and the addresses for them. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>Bithumb takes no id of yours for a deposit of Korean won. One whose answer is lost is therefore never sent
 * again and fails with {@link dev.exchangekit.core.error.OrderOutcomeUnknownException}: look for it in the list
 * before anything else.
 */
public interface DepositsAsyncApi extends AsyncCalls {
    /**
     * Deposits of coins, the newest first; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9E%85%EA%B8%88-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: coin deposits</a>
     */
    default CompletableFuture<List<Deposit>> coinDeposits(CoinDepositsRequest request) {
        return call(DepositsEndpoints.COIN_DEPOSITS, request);
    }

    /** Hands the items of all pages to the visitor until it answers false; see {@link Paging#numberedForEach}. */
    default CompletableFuture<Void> coinDepositsForEach(
            CoinDepositsRequest request, Predicate<? super Deposit> visitor) {
        return Paging.numberedForEach(this, DepositsEndpoints.COIN_DEPOSITS, request, request.pageSize(), visitor);
    }

    /**
     * Deposits of Korean won, the newest first; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9B%90%ED%99%94-%EC%9E%85%EA%B8%88-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: KRW deposits</a>
     */
    default CompletableFuture<List<Deposit>> krwDeposits(KrwDepositsRequest request) {
        return call(DepositsEndpoints.KRW_DEPOSITS, request);
    }

    /** Hands the items of all pages to the visitor until it answers false; see {@link Paging#numberedForEach}. */
    default CompletableFuture<Void> krwDepositsForEach(KrwDepositsRequest request, Predicate<? super Deposit> visitor) {
        return Paging.numberedForEach(this, DepositsEndpoints.KRW_DEPOSITS, request, request.pageSize(), visitor);
    }

    /**
     * One deposit.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B0%9C%EB%B3%84-%EC%9E%85%EA%B8%88-%EC%A1%B0%ED%9A%8C">Bithumb: deposit</a>
     */
    default CompletableFuture<Deposit> deposit(DepositRequest request) {
        return call(DepositsEndpoints.DEPOSIT, request);
    }

    /**
     * Asks for an address to deposit a coin to. It may be made later: ask for {@link #address} then.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9E%85%EA%B8%88-%EC%A3%BC%EC%86%8C-%EC%83%9D%EC%84%B1-%EC%9A%94%EC%B2%AD">Bithumb: generate a deposit address</a>
     */
    default CompletableFuture<DepositAddress> generateAddress(GenerateAddressRequest request) {
        return call(DepositsEndpoints.GENERATE_ADDRESS, request);
    }

    /**
     * All addresses that coins can be deposited to.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A0%84%EC%B2%B4-%EC%9E%85%EA%B8%88-%EC%A3%BC%EC%86%8C-%EC%A1%B0%ED%9A%8C">Bithumb: deposit addresses</a>
     */
    default CompletableFuture<List<DepositAddress>> addresses() {
        return call(DepositsEndpoints.ADDRESSES, NoParameters.NONE);
    }

    /**
     * Address to deposit a coin to.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B0%9C%EB%B3%84-%EC%9E%85%EA%B8%88-%EC%A3%BC%EC%86%8C-%EC%A1%B0%ED%9A%8C">Bithumb: deposit address</a>
     */
    default CompletableFuture<DepositAddress> address(DepositAddressRequest request) {
        return call(DepositsEndpoints.ADDRESS, request);
    }

    /**
     * Deposits Korean won from the registered bank account, after the user has confirmed it.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9B%90%ED%99%94-%EC%9E%85%EA%B8%88%ED%95%98%EA%B8%B0">Bithumb: deposit KRW</a>
     */
    default CompletableFuture<Deposit> depositKrw(DepositKrwRequest request) {
        return call(DepositsEndpoints.DEPOSIT_KRW, request);
    }

    /** The same calls with other options. */
    default DepositsAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
