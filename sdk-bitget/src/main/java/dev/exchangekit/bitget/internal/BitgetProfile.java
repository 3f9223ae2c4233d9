package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.BitgetConfig;
import dev.exchangekit.bitget.BitgetEndpoints;
import dev.exchangekit.bitget.common.CommonEndpoints;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.ExchangeProfile;

/** What Bitget differs in from other exchanges, put together for one configuration. */
public final class BitgetProfile {
    /** Display name of the exchange. */
    public static final String NAME = "Bitget";

    private BitgetProfile() {}

    public static ExchangeProfile of(BitgetConfig config) {
        ExchangeProfile.Builder profile = ExchangeProfile.builder()
                .name(NAME)
                .hosts(config.environment().hosts())
                .reader(new BitgetResponseReader())
                .limits(BitgetLimits.specs(BitgetEndpoints.all()))
                .defaultCharge(BitgetLimits::other)
                .limitFeedback(new BitgetLimitFeedback(config.pauseAfterRefusal()))
                .account(config.credentials().map(Credentials::key).orElse(""))
                .putHeaders("locale", config.locale())
                .clockEndpoint(CommonEndpoints.SERVER_TIME)
                .examination(new BitgetExamination(config));
        config.credentials()
                .ifPresent(c ->
                        profile.signer(new BitgetSigner(c, config.environment().demo())));
        config.channelCode().ifPresent(code -> profile.putHeaders("X-CHANNEL-API-CODE", code));
        return profile.build();
    }
}
