package dev.exchangekit.bithumb.deposit;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * Deposits of coins and of Korean won, and the addresses for them. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>Bithumb takes no id of yours for a deposit of Korean won. One whose answer is lost is therefore never sent
 * again and fails with {@link dev.exchangekit.core.error.OrderOutcomeUnknownException}: look for it in the list
 * before anything else.
 */
public interface DepositsApi extends Calls {
    /**
     * Deposits of coins, the newest first; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9E%85%EA%B8%88-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: coin deposits</a>
     */
    default List<Deposit> coinDeposits(CoinDepositsRequest request) {
        return call(DepositsEndpoints.COIN_DEPOSITS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#numberedStream}. */
    default Stream<Deposit> coinDepositsStream(CoinDepositsRequest request) {
        return Paging.numberedStream(this, DepositsEndpoints.COIN_DEPOSITS, request, request.pageSize());
    }

    /**
     * Deposits of Korean won, the newest first; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9B%90%ED%99%94-%EC%9E%85%EA%B8%88-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: KRW deposits</a>
     */
    default List<Deposit> krwDeposits(KrwDepositsRequest request) {
        return call(DepositsEndpoints.KRW_DEPOSITS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#numberedStream}. */
    default Stream<Deposit> krwDepositsStream(KrwDepositsRequest request) {
        return Paging.numberedStream(this, DepositsEndpoints.KRW_DEPOSITS, request, request.pageSize());
    }

    /**
     * One deposit.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B0%9C%EB%B3%84-%EC%9E%85%EA%B8%88-%EC%A1%B0%ED%9A%8C">Bithumb: deposit</a>
     */
    default Deposit deposit(DepositRequest request) {
        return call(DepositsEndpoints.DEPOSIT, request);
    }

    /**
     * Asks for an address to deposit a coin to. It may be made later: ask for {@link #address} then.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9E%85%EA%B8%88-%EC%A3%BC%EC%86%8C-%EC%83%9D%EC%84%B1-%EC%9A%94%EC%B2%AD">Bithumb: generate a deposit address</a>
     */
    default DepositAddress generateAddress(GenerateAddressRequest request) {
        return call(DepositsEndpoints.GENERATE_ADDRESS, request);
    }

    /**
     * All addresses that coins can be deposited to.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A0%84%EC%B2%B4-%EC%9E%85%EA%B8%88-%EC%A3%BC%EC%86%8C-%EC%A1%B0%ED%9A%8C">Bithumb: deposit addresses</a>
     */
    default List<DepositAddress> addresses() {
        return call(DepositsEndpoints.ADDRESSES, NoParameters.NONE);
    }

    /**
     * Address to deposit a coin to.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B0%9C%EB%B3%84-%EC%9E%85%EA%B8%88-%EC%A3%BC%EC%86%8C-%EC%A1%B0%ED%9A%8C">Bithumb: deposit address</a>
     */
    default DepositAddress address(DepositAddressRequest request) {
        return call(DepositsEndpoints.ADDRESS, request);
    }

    /**
     * Deposits Korean won from the registered bank account, after the user has confirmed it.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9B%90%ED%99%94-%EC%9E%85%EA%B8%88%ED%95%98%EA%B8%B0">Bithumb: deposit KRW</a>
     */
    default Deposit depositKrw(DepositKrwRequest request) {
        return call(DepositsEndpoints.DEPOSIT_KRW, request);
    }

    /** The same calls with other options. */
    default DepositsApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
