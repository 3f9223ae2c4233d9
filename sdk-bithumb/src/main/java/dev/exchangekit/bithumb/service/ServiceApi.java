package dev.exchangekit.bithumb.service;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/**
 * The service itself: notices, fees of transfers, wallets, API keys. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface ServiceApi extends Calls {
    /** The five newest notices of the exchange. */
    default List<Notice> notices() {
        return notices(NoticesRequest.builder().build());
    }

    /**
     * Notices of the exchange, the newest first.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EA%B3%B5%EC%A7%80%EC%82%AC%ED%95%AD-%EC%A1%B0%ED%9A%8C">Bithumb: notices</a>
     */
    default List<Notice> notices(NoticesRequest request) {
        return call(ServiceEndpoints.NOTICES, request);
    }

    /** What deposits and withdrawals of all currencies cost. */
    default List<TransferFees> transferFees() {
        return transferFees("ALL");
    }

    /** What deposits and withdrawals of a currency cost, named like {@code BTC}. */
    default List<TransferFees> transferFees(String currency) {
        return transferFees(TransferFeesRequest.builder().currency(currency).build());
    }

    /**
     * What deposits and withdrawals of a currency cost, or of all.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9E%85%EC%B6%9C%EA%B8%88-%EC%88%98%EC%88%98%EB%A3%8C-%EC%A1%B0%ED%9A%8C">Bithumb: transfer fees</a>
     */
    default List<TransferFees> transferFees(TransferFeesRequest request) {
        return call(ServiceEndpoints.TRANSFER_FEES, request);
    }

    /**
     * State of all wallets, one for each network of a currency. Needs credentials.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%9E%85%EC%B6%9C%EA%B8%88-%ED%98%84%ED%99%A9">Bithumb: wallet status</a>
     */
    default List<WalletStatus> walletStatuses() {
        return call(ServiceEndpoints.WALLET_STATUSES, NoParameters.NONE);
    }

    /**
     * The keys of the account. Needs credentials.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/api-%ED%82%A4-%EB%A6%AC%EC%8A%A4%ED%8A%B8-%EC%A1%B0%ED%9A%8C">Bithumb: API keys</a>
     */
    default List<ApiKey> apiKeys() {
        return call(ServiceEndpoints.API_KEYS, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default ServiceApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
