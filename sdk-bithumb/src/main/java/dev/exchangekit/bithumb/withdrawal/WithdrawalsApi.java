package dev.exchangekit.bithumb.withdrawal;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * Withdrawals of coins and of Korean won. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>Bithumb takes no id of yours for a withdrawal. One whose answer is lost is therefore never sent again and
 * fails with {@link dev.exchangekit.core.error.OrderOutcomeUnknownException}: look for it in the list before
 * anything else.
 */
public interface WithdrawalsApi extends Calls {
    /**
     * Withdrawals of coins, the newest first; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%B6%9C%EA%B8%88-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: coin withdrawals</a>
     */
    default List<Withdrawal> coinWithdrawals(CoinWithdrawalsRequest request) {
        return call(WithdrawalsEndpoints.COIN_WITHDRAWALS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#numberedStream}. */
    default Stream<Withdrawal> coinWithdrawalsStream(CoinWithdrawalsRequest request) {
        return Paging.numberedStream(this, WithdrawalsEndpoints.COIN_WITHDRAWALS, request, request.pageSize());
    }

    /**
     * Withdrawals of Korean won, the newest first; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9B%90%ED%99%94-%EC%B6%9C%EA%B8%88-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: KRW withdrawals</a>
     */
    default List<Withdrawal> krwWithdrawals(KrwWithdrawalsRequest request) {
        return call(WithdrawalsEndpoints.KRW_WITHDRAWALS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#numberedStream}. */
    default Stream<Withdrawal> krwWithdrawalsStream(KrwWithdrawalsRequest request) {
        return Paging.numberedStream(this, WithdrawalsEndpoints.KRW_WITHDRAWALS, request, request.pageSize());
    }

    /**
     * One withdrawal.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B0%9C%EB%B3%84-%EC%B6%9C%EA%B8%88-%EC%A1%B0%ED%9A%8C">Bithumb: withdrawal</a>
     */
    default Withdrawal withdrawal(WithdrawalRequest request) {
        return call(WithdrawalsEndpoints.WITHDRAWAL, request);
    }

    /**
     * Fee, limits and balance for withdrawing a coin.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%B6%9C%EA%B8%88-%EA%B0%80%EB%8A%A5-%EC%A0%95%EB%B3%B4">Bithumb: withdrawal chance</a>
     */
    default WithdrawalChance chance(ChanceRequest request) {
        return call(WithdrawalsEndpoints.CHANCE, request);
    }

    /**
     * Addresses that coins may be withdrawn to. They are registered on the site.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%B6%9C%EA%B8%88-%ED%97%88%EC%9A%A9-%EC%A3%BC%EC%86%8C-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: allowed addresses</a>
     */
    default List<WithdrawalAddress> addresses() {
        return call(WithdrawalsEndpoints.ADDRESSES, NoParameters.NONE);
    }

    /**
     * Withdraws a coin, which cannot be taken back once it is on the chain. The first withdrawal to an exchange
     * may be refused with {@link dev.exchangekit.core.error.ErrorKind#AGREEMENT}: the detail {@code consent_url}
     * of the exception leads to the page where the user agrees that the exchange named by {@code exchange_name}
     * gets the personal data.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B0%80%EC%83%81-%EC%9E%90%EC%82%B0-%EC%B6%9C%EA%B8%88-%EC%9A%94%EC%B2%AD">Bithumb: withdraw a coin</a>
     */
    default Withdrawal withdrawCoin(WithdrawCoinRequest request) {
        return call(WithdrawalsEndpoints.WITHDRAW_COIN, request);
    }

    /**
     * Withdraws Korean won to the registered bank account, after the user has confirmed it.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9B%90%ED%99%94-%EC%B6%9C%EA%B8%88%ED%95%98%EA%B8%B0">Bithumb: withdraw KRW</a>
     */
    default Withdrawal withdrawKrw(WithdrawKrwRequest request) {
        return call(WithdrawalsEndpoints.WITHDRAW_KRW, request);
    }

    /**
     * Cancels the withdrawal of a coin that is not on the chain yet: see its state whether it did. Never sent
     * again once it may have arrived.
     *
     * @see <a href="https://apidocs.bithumb.com">Bithumb: cancel a coin withdrawal</a>
     */
    default WithdrawalCancellation cancelCoinWithdrawal(CancelCoinWithdrawalRequest request) {
        return call(WithdrawalsEndpoints.CANCEL_COIN_WITHDRAWAL, request);
    }

    /** The same calls with other options. */
    default WithdrawalsApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
