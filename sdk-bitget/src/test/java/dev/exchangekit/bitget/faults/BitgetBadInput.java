package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.BitgetConfig;
import dev.exchangekit.bitget.RecipientType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.core.contract.faults.BadInputContract;
import dev.exchangekit.core.contract.faults.Malformed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cannot be built of the requests of either kind of account. */
abstract class BitgetBadInput extends BadInputContract<AnsweringBitget> {
    /** What an order calls its size. */
    abstract String sizeOfOrders();

    /** Builds a limit order. */
    abstract Object order(BigDecimal size, Optional<BigDecimal> price);

    abstract Object transfer(BigDecimal amount, String clientOid);

    abstract Object withdrawal(Route route, Optional<RecipientType> recipient);

    abstract Object deposits(Instant start, Instant end);

    abstract Object leverage(BigDecimal leverage);

    /** What only the requests of this kind of account may be wrong with. */
    abstract List<Malformed> own();

    @Override
    protected final List<Malformed> malformed() {
        return Stream.concat(common().stream(), own().stream()).toList();
    }

    private List<Malformed> common() {
        Optional<BigDecimal> price = Optional.of(BigDecimal.TEN);
        String longId = "x".repeat(65);
        return List.of(
                new Malformed("order of nothing", sizeOfOrders(), "0", () -> order(BigDecimal.ZERO, price)),
                new Malformed(
                        "negative price",
                        "price",
                        "-0.5",
                        () -> order(BigDecimal.ONE, Optional.of(new BigDecimal("-0.5")))),
                new Malformed(
                        "limit order without price", "price", "absent", () -> order(BigDecimal.ONE, Optional.empty())),
                new Malformed("no amount", "amount", "0", () -> transfer(BigDecimal.ZERO, "mine")),
                new Malformed("negative amount", "amount", "-1", () -> transfer(BigDecimal.ONE.negate(), "mine")),
                new Malformed("too long id", "clientOid", '"' + longId + '"', () -> transfer(BigDecimal.ONE, longId)),
                new Malformed("empty id", "clientOid", "\"\"", () -> transfer(BigDecimal.ONE, "")),
                new Malformed(
                        "withdrawal over no chain",
                        "chain",
                        "absent",
                        () -> withdrawal(Route.ON_CHAIN, Optional.empty())),
                new Malformed(
                        "withdrawal to a phone without country",
                        "areaCode",
                        "absent",
                        () -> withdrawal(Route.INTERNAL_TRANSFER, Optional.of(RecipientType.MOBILE))),
                new Malformed(
                        "end before start",
                        "endTime",
                        "1970-01-01T00:00:00Z",
                        () -> deposits(Instant.EPOCH.plusSeconds(1), Instant.EPOCH)),
                new Malformed("no leverage", "leverage", "0", () -> leverage(BigDecimal.ZERO)),
                new Malformed(
                        "locale of two lines",
                        "locale",
                        "\"en\nx\"",
                        () -> BitgetConfig.builder().locale("en\nx").build()),
                new Malformed(
                        "no pause after a refusal",
                        "pauseAfterRefusal",
                        "PT0S",
                        () -> BitgetConfig.builder()
                                .pauseAfterRefusal(Duration.ZERO)
                                .build()));
    }
}
