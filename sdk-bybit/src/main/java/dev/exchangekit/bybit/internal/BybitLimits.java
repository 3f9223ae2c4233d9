package dev.exchangekit.bybit.internal;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.user.VipLevel;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Limit;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What calls cost at Bybit: one permit of the address, and for signed calls one of the account's bucket of that
 * endpoint, counted over a rolling second or minute. Every charge is whole, the address included, and built once.
 *
 * <p>The numbers are those of https://bybit-exchange.github.io/docs/v5/rate-limit; the headers of each answer correct
 * them. An endpoint declares those of an account without VIP level; {@link #specs} raises the usual rates of orders to
 * those of a level. What a level makes of an unusual one is not documented: it stays until a header says more.
 */
public final class BybitLimits {
    /** The bucket that every call over HTTP draws from. */
    public static final String IP = "ip";

    private static final Map<Lane, Charge> ADDRESS_ONLY = Arrays.stream(Lane.values())
            .collect(Collectors.toUnmodifiableMap(lane -> lane, lane -> Charge.of(lane, new Cost(IP, 1))));

    /** Half a second longer than Bybit counts: what connecting delays must not add up to a ban of ten minutes. */
    private static final BucketSpec IP_BUCKET = BucketSpec.rolling(IP, Scope.IP, 600, Duration.ofMillis(5500));

    private static final Duration SECOND = Duration.ofSeconds(1);

    private BybitLimits() {}

    /**
     * Permits per second of an endpoint that counts each product line by itself.
     *
     * @param futures linear and inverse together: the documentation gives them one number
     */
    public record Rates(int futures, int option, int spot) {
        /** What most order endpoints allow. */
        public static final Rates ORDER = new Rates(10, 10, 20);

        /** What they allow at a level. The rates of a PRO account are agreed on: only headers tell them. */
        static Rates ofOrders(VipLevel level) {
            return switch (level.wire()) {
                case "VIP-1" -> new Rates(20, 20, 25);
                case "VIP-2" -> new Rates(40, 40, 30);
                case "VIP-3", "VIP-4", "VIP-5", "VIP-Supreme" -> new Rates(60, 60, 40);
                default -> ORDER;
            };
        }
    }

    /** The charge of a call that is limited by address only. */
    public static Charge addressOnly(Lane lane) {
        return Objects.requireNonNull(ADDRESS_ONLY.get(lane));
    }

    /** A read that is counted per account. */
    public static <Q> Limit<Q> uid(String operation, int perSecond) {
        return uid(operation, perSecond, Lane.READ);
    }

    /** A call that is counted per account. */
    public static <Q> Limit<Q> uid(String operation, int perSecond, Lane lane) {
        return uid(BucketSpec.rolling(operation, Scope.ACCOUNT, perSecond, SECOND), lane);
    }

    /** A read that is counted per account and minute. */
    public static <Q> Limit<Q> uidPerMinute(String operation, int perMinute) {
        return uidPerMinute(operation, perMinute, Lane.READ);
    }

    /** A call that is counted per account and minute. */
    public static <Q> Limit<Q> uidPerMinute(String operation, int perMinute, Lane lane) {
        return uid(BucketSpec.rolling(operation, Scope.ACCOUNT, perMinute, Duration.ofMinutes(1)), lane);
    }

    private static <Q> Limit<Q> uid(BucketSpec bucket, Lane lane) {
        return Limit.with(List.of(bucket), Limit.fixed(charge(lane, bucket, 1)));
    }

    /** A call on orders, counted per account and product line. */
    public static <Q> Limit<Q> order(String operation, Lane lane, Function<Q, Category> category) {
        return order(operation, lane, category, Rates.ORDER);
    }

    /** A call on orders with rates of its own. */
    public static <Q> Limit<Q> order(String operation, Lane lane, Function<Q, Category> category, Rates rates) {
        Lines lines = Lines.of(operation, rates);
        Charge futures = charge(lane, lines.futures, 1);
        Charge option = charge(lane, lines.option, 1);
        Charge spot = charge(lane, lines.spot, 1);
        return new OrderLimit<>(
                lines, request -> switch (category.apply(request).wire()) {
                    case "spot" -> spot;
                    case "option" -> option;
                    default -> futures;
                });
    }

    /**
     * A call on a batch of orders: each order counts, but a batch of options counts once.
     *
     * @param most orders that a request may hold
     */
    public static <Q> Limit<Q> batch(
            String operation, Lane lane, Function<Q, Category> category, ToIntFunction<Q> orders, int most) {
        Lines lines = Lines.of(operation, Rates.ORDER);
        Charge[] futures = charges(lane, lines.futures, most);
        Charge[] spot = charges(lane, lines.spot, most);
        Charge option = charge(lane, lines.option, 1);
        return new OrderLimit<>(
                lines, request -> switch (category.apply(request).wire()) {
                    case "spot" -> spot[orders.applyAsInt(request) - 1];
                    case "option" -> option;
                    default -> futures[orders.applyAsInt(request) - 1];
                });
    }

    /** All buckets that these endpoints draw from, for an account of that level. */
    public static List<BucketSpec> specs(Collection<? extends Endpoint<?, ?>> endpoints, VipLevel level) {
        Rates rates = Rates.ofOrders(level);
        Stream<BucketSpec> own = endpoints.stream()
                .flatMap(endpoint -> endpoint.limit().stream())
                .flatMap(limit ->
                        (limit instanceof OrderLimit<?> orders ? orders.lines.at(rates) : limit.buckets()).stream())
                .distinct();
        return Stream.concat(Stream.of(IP_BUCKET), own).toList();
    }

    private static Charge[] charges(Lane lane, BucketSpec bucket, int most) {
        Charge[] charges = new Charge[most];
        for (int i = 0; i < most; i++) {
            charges[i] = charge(lane, bucket, i + 1);
        }
        return charges;
    }

    private static Charge charge(Lane lane, BucketSpec bucket, int permits) {
        return Charge.of(lane, new Cost(IP, 1), new Cost(bucket.name(), permits));
    }

    /** A limit that counts each product line by itself. */
    private record OrderLimit<Q>(Lines lines, Limit<Q> charges) implements Limit<Q> {
        @Override
        public Charge charge(Q request) {
            return charges.charge(request);
        }

        @Override
        public List<BucketSpec> buckets() {
            return lines.at(Rates.ORDER);
        }
    }

    private record Lines(BucketSpec futures, BucketSpec option, BucketSpec spot) {
        static Lines of(String operation, Rates rates) {
            return new Lines(
                    BucketSpec.rolling(operation + ".futures", Scope.ACCOUNT, rates.futures, SECOND),
                    BucketSpec.rolling(operation + ".option", Scope.ACCOUNT, rates.option, SECOND),
                    BucketSpec.rolling(operation + ".spot", Scope.ACCOUNT, rates.spot, SECOND));
        }

        /** The same with the usual rates replaced. */
        List<BucketSpec> at(Rates usual) {
            return List.of(
                    raised(futures, Rates.ORDER.futures, usual.futures),
                    raised(option, Rates.ORDER.option, usual.option),
                    raised(spot, Rates.ORDER.spot, usual.spot));
        }

        private static BucketSpec raised(BucketSpec bucket, int usual, int permits) {
            return bucket.permits() == usual
                    ? BucketSpec.rolling(bucket.name(), bucket.scope(), permits, bucket.window())
                    : bucket;
        }
    }
}
