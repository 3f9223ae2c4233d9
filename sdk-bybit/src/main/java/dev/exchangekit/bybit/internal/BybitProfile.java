package dev.exchangekit.bybit.internal;

import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.bybit.market.MarketEndpoints;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.ExchangeProfile;
import java.time.Duration;

/** What Bybit differs in from other exchanges, put together for one configuration. */
public final class BybitProfile {
    /** Display name of the exchange. */
    public static final String NAME = "Bybit";

    private static final Duration SERVER_CLOCKS = Duration.ofSeconds(1);

    private BybitProfile() {}

    public static ExchangeProfile of(BybitConfig config) {
        ExchangeProfile.Builder profile = ExchangeProfile.builder()
                .name(NAME)
                .hosts(config.environment().hosts())
                .reader(new BybitResponseReader())
                .limits(BybitLimits.specs(BybitEndpoints.all(), config.vipLevel()))
                .defaultCharge(endpoint -> BybitLimits.addressOnly(endpoint.lane()))
                .limitFeedback(new BybitLimitFeedback())
                .account(config.credentials().map(Credentials::key).orElse(""))
                .acceptanceWindow(config.recvWindow().plus(SERVER_CLOCKS))
                .clockEndpoint(MarketEndpoints.SERVER_TIME)
                .examination(new BybitExamination(config));
        config.credentials().ifPresent(c -> profile.signer(new BybitSigner(c, config.recvWindow())));
        config.referer().ifPresent(id -> profile.putHeaders("X-Referer", id));
        return profile.build();
    }
}
