package dev.exchangekit.bithumb.internal;

import dev.exchangekit.bithumb.BithumbConfig;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.ExchangeProfile;
import java.time.Duration;

/** What Bithumb differs in from other exchanges, put together for one configuration. */
public final class BithumbProfile {
    /** The {@code Date} header is whole seconds; its middle is taken. */
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private BithumbProfile() {}

    /**
     * The profile. It has no clock endpoint, as Bithumb has none, and no acceptance window, as Bithumb promises none:
     * that an order is not found never proves anything.
     */
    public static ExchangeProfile of(BithumbConfig config) {
        ExchangeProfile.Builder profile = ExchangeProfile.builder()
                .name("Bithumb")
                .hosts(config.environment().hosts())
                .reader(new BithumbResponseReader())
                .limits(BithumbLimits.specs(config.rates()))
                .defaultCharge(BithumbLimits::of)
                .limitFeedback(new BithumbLimitFeedback())
                .endpointCheck(LegacyPaths::refuse)
                .account(config.credentials().map(Credentials::key).orElse(""))
                .clockError(HALF_A_SECOND)
                .examination(new BithumbExamination(config));
        config.credentials().ifPresent(c -> profile.signer(new BithumbSigner(c, config.valueEncoding())));
        return profile.build();
    }
}
