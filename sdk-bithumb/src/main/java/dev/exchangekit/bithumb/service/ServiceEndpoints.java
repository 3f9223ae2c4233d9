package dev.exchangekit.bithumb.service;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/** The endpoints of the service area, one constant each. */
public final class ServiceEndpoints {
    private static final EndpointList SERVICE = EndpointList.open("service");

    public static final Endpoint<NoticesRequest, List<Notice>> NOTICES = SERVICE.get(
                    "notices", "/v1/notices", NoticesRequest.class, new TypeReference<List<Notice>>() {})
            .build();

    public static final Endpoint<TransferFeesRequest, List<TransferFees>> TRANSFER_FEES = SERVICE.get(
                    "transferFees",
                    "/v2/fee/inout/{currency}",
                    TransferFeesRequest.class,
                    new TypeReference<List<TransferFees>>() {})
            .build();

    public static final Endpoint<NoParameters, List<WalletStatus>> WALLET_STATUSES = SERVICE.get(
                    "walletStatuses",
                    "/v1/status/wallet",
                    NoParameters.class,
                    new TypeReference<List<WalletStatus>>() {})
            .signed()
            .build();

    public static final Endpoint<NoParameters, List<ApiKey>> API_KEYS = SERVICE.get(
                    "apiKeys", "/v1/api_keys", NoParameters.class, new TypeReference<List<ApiKey>>() {})
            .signed()
            .build();

    private ServiceEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return SERVICE.all();
    }
}
