package dev.exchangekit.bithumb.twap;

import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.spi.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Shape of requests about TWAP orders. */
final class TwapChecks {
    static final Pattern MARKET = Pattern.compile("[A-Z0-9]+-[A-Z0-9]+");
    static final int LONGEST_ID = 64;

    private static final Pattern KRW_MARKET = Pattern.compile("KRW-[A-Z0-9]+");
    private static final Set<Duration> FREQUENCIES = Set.of(
            Duration.ofSeconds(15),
            Duration.ofSeconds(20),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(120));
    private static final int SHORTEST = 300;
    private static final int LONGEST = 43_200;

    private TwapChecks() {}

    static void start(StartTwapRequest order) {
        Check.text("market", order.market(), KRW_MARKET);
        boolean buys = order.side().equals(Side.BID);
        amount("price", order.side(), order.price(), buys);
        amount("volume", order.side(), order.volume(), !buys);
        Check.range("duration", order.duration().toSeconds(), SHORTEST, LONGEST);
        Check.that(
                order.duration().equals(Duration.ofSeconds(order.duration().toSeconds())),
                "duration",
                order.duration(),
                "must be whole seconds");
        Check.that(
                FREQUENCIES.contains(order.frequency()),
                "frequency",
                order.frequency(),
                "must be 15, 20, 30, 60 or 120 seconds");
    }

    private static void amount(String field, Side side, Optional<BigDecimal> amount, boolean needed) {
        Check.that(
                amount.isPresent() == needed,
                field,
                amount.map(BigDecimal::toPlainString).orElse("absent"),
                needed ? "is required for " + side.wire() : "must be absent for " + side.wire());
        amount.ifPresent(v -> Check.positive(field, v));
    }
}
