package dev.exchangekit.bybit.benchmark;

import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.knowm.xchange.ExchangeFactory;
import org.knowm.xchange.ExchangeSpecification;
import org.knowm.xchange.bybit.Bybit;
import org.knowm.xchange.bybit.BybitAuthenticated;
import org.knowm.xchange.bybit.BybitExchange;
import org.knowm.xchange.bybit.dto.BybitCategory;
import org.knowm.xchange.bybit.service.BybitAccountServiceRaw;
import org.knowm.xchange.bybit.service.BybitMarketDataServiceRaw;
import org.knowm.xchange.client.ExchangeRestProxyBuilder;
import si.mazi.rescu.RestInvocation;

/** The peer: XChange's services for Bybit at another address. */
final class XChange {
    private static final String SYMBOL = "BTCUSDT";

    private final BybitMarketDataServiceRaw market;
    private final BybitAccountServiceRaw account;

    XChange(URI address) {
        BybitExchange exchange = (BybitExchange) ExchangeFactory.INSTANCE.createExchange(specification(address));
        market = new BybitMarketDataServiceRaw(exchange);
        account = new BybitAccountServiceRaw(exchange);
    }

    private static ExchangeSpecification specification(URI address) {
        ExchangeSpecification specification = new BybitExchange().getDefaultExchangeSpecification();
        specification.setSslUri(address.toString());
        specification.setShouldLoadRemoteMetaData(false);
        specification.setApiKey(Settings.KEY);
        specification.setSecretKey(Settings.SECRET);
        return specification;
    }

    Object ticker() throws IOException {
        return market.getTicker24h(BybitCategory.LINEAR, SYMBOL);
    }

    Object feeRates() throws IOException {
        return account.getFeeRates(BybitCategory.LINEAR, SYMBOL);
    }

    /** What its answer to {@link #ticker} is read as. */
    static Type tickerType() {
        try {
            return Bybit.class
                    .getMethod("getTicker24h", String.class, String.class)
                    .getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A signed call as its digest is given it. */
    static RestInvocation invocation(URI address) throws IOException {
        AtomicReference<@Nullable RestInvocation> captured = new AtomicReference<>();
        BybitAuthenticated proxy = ExchangeRestProxyBuilder.forInterface(
                        BybitAuthenticated.class, specification(address))
                .build();
        proxy.getFeeRates(
                Settings.KEY,
                invocation -> {
                    captured.set(invocation);
                    return "";
                },
                () -> 1_700_000_000_123L,
                BybitCategory.LINEAR.getValue(),
                SYMBOL);
        RestInvocation invocation = captured.get();
        if (invocation == null) {
            throw new IllegalStateException("no invocation");
        }
        return invocation;
    }
}
