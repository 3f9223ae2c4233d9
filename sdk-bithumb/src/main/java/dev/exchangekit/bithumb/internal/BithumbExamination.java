package dev.exchangekit.bithumb.internal;

import dev.exchangekit.bithumb.BithumbConfig;
import dev.exchangekit.bithumb.account.AccountEndpoints;
import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.market.TickersRequest;
import dev.exchangekit.bithumb.order.OrderChanceRequest;
import dev.exchangekit.bithumb.order.OrdersEndpoints;
import dev.exchangekit.bithumb.service.ApiKey;
import dev.exchangekit.bithumb.service.ServiceEndpoints;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.spi.ClockTolerance;
import dev.exchangekit.core.spi.Examination;
import dev.exchangekit.core.spi.Findings;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Examines a client of Bithumb. Bithumb tells no key's permissions, so three reads try them: the account's keys, which
 * any key may see and which tell the expiry; the balances; and what may be ordered, the only one with parameters and
 * therefore a hash. {@code jwt_verification} is answered to a wrong secret, and was seen for a missing permission: it is
 * the secret when no read is accepted.
 */
final class BithumbExamination implements Examination {
    /** Bithumb names no bound for 2.x; a clock that is further off is set wrong. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final String MARKET = "KRW-BTC";

    private final BithumbConfig config;

    BithumbExamination(BithumbConfig config) {
        this.config = config;
    }

    @Override
    public String environment() {
        return config.environment().name();
    }

    @Override
    public Optional<Credentials> credentials() {
        return config.credentials();
    }

    @Override
    public Plan<?> publicRead() {
        return Plan.call(
                MarketEndpoints.TICKERS,
                TickersRequest.builder().addMarkets(MARKET).build());
    }

    @Override
    public ClockTolerance clockTolerance() {
        return new ClockTolerance(TOLERANCE, TOLERANCE, false);
    }

    /** An answer, or a refusal that may be about the permission only. */
    private record Tried<T>(Optional<T> answer, Optional<ExchangeException> refusal) {
        static <T> Plan<Tried<T>> of(Plan<T> read) {
            return read.map(answer -> new Tried<>(Optional.of(answer), Optional.empty()))
                    .rescue(failure -> failure instanceof ExchangeException refusal && mayBePermission(refusal)
                            ? Optional.of(Plan.of(new Tried<>(Optional.empty(), Optional.of(refusal))))
                            : Optional.empty());
        }

        private static boolean mayBePermission(ExchangeException refusal) {
            return refusal.code().equals("jwt_verification")
                    || (refusal.kind() == ErrorKind.PERMISSION
                            && !refusal.code().isEmpty());
        }

        boolean isAnswered() {
            return answer.isPresent();
        }
    }

    @Override
    public Plan<List<Finding>> key(Instant now) {
        return Tried.of(Plan.call(ServiceEndpoints.API_KEYS, NoParameters.NONE))
                .then(keys -> Tried.of(Plan.call(AccountEndpoints.ACCOUNTS, NoParameters.NONE))
                        .then(balances -> Tried.of(Plan.call(
                                        OrdersEndpoints.CHANCE,
                                        OrderChanceRequest.builder()
                                                .market(MARKET)
                                                .build()))
                                .then(orders -> findings(keys, balances.isAnswered(), orders.isAnswered(), now))));
    }

    private Plan<List<Finding>> findings(Tried<List<ApiKey>> keys, boolean balances, boolean orders, Instant now) {
        if (!keys.isAnswered() && !balances && !orders) {
            return Plan.fail(keys.refusal().orElseThrow());
        }
        List<Finding> findings = Findings.accepted(this, "2.x");
        keys.answer().stream()
                .flatMap(List::stream)
                .filter(one -> config.credentials()
                        .filter(key -> key.key().equals(one.accessKey()))
                        .isPresent())
                .findFirst()
                .ifPresent(one -> findings.add(Findings.expiry(one.expiresAt(), now)));
        findings.add(
                Finding.ok(Check.IP_ALLOW_LIST, "the key may be used from here; Bithumb does not tell its addresses"));
        findings.add(reading(balances, orders));
        findings.add(Finding.skipped(
                Check.TRADE_PERMISSION, "Bithumb does not tell, and nothing but an order would prove it"));
        findings.add(Finding.skipped(
                Check.WITHDRAW_PERMISSION, "Bithumb does not tell, and nothing but a withdrawal would prove it"));
        findings.add(Finding.ok(Check.ACCOUNT, "not restricted"));
        return Plan.of(findings);
    }

    private static Finding reading(boolean balances, boolean orders) {
        if (balances && orders) {
            return Finding.ok(Check.READ_PERMISSION, "the key may read balances and orders");
        }
        String missing = balances ? "orders" : orders ? "balances" : "balances and orders";
        return Finding.warning(
                Check.READ_PERMISSION,
                "the key may not read " + missing,
                "Give the key the permission to read " + missing + " under My page > API management > API 2.0");
    }

    @Override
    public Optional<Finding> explain(ExchangeException refusal) {
        return switch (refusal.code()) {
            case "invalid_access_key" ->
                Optional.of(Findings.refused(
                        Check.KEY,
                        refusal,
                        "Check the key for a copying error, and that it has neither been deleted nor expired; "
                                + BithumbAdvice.KEYS));
            case "jwt_verification" ->
                Optional.of(Findings.refused(
                        Check.KEY,
                        refusal,
                        "The secret is not the key's, or the key has no permission at all: copy both again, completely,"
                                + " and look at the key's permissions; "
                                + BithumbAdvice.KEYS));
            case "invalid_query_payload" ->
                Optional.of(Findings.refused(
                        Check.KEY,
                        refusal,
                        "Key and secret are right, the hash of the parameters is not: look for what changes requests on"
                                + " the way, like a proxy, and compare the hashed text below with what arrives"));
            default ->
                refusal.code().matches("5\\d{3}")
                        ? Optional.of(Findings.refused(
                                Check.API_VERSION,
                                refusal,
                                "This is an answer of API 1.2, and this client speaks 2.x; " + BithumbAdvice.KEYS))
                        : Optional.empty();
        };
    }

    @Override
    public List<String> signedText(Instant now) {
        UnsignedRequest sample =
                UnsignedRequest.withQuery(HttpMethod.GET, OrdersEndpoints.CHANCE.path(), "market=" + MARKET);
        return config.credentials()
                .map(key -> new BithumbSigner(key, config.valueEncoding()).explain(sample, now))
                .orElse(List.of());
    }
}
