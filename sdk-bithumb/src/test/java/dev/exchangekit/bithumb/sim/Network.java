package dev.exchangekit.bithumb.sim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way for a currency to come and go.
 *
 * @param currency the currency
 * @param type the network's code
 * @param name the network's name
 * @param fee what a withdrawal costs, or null where {@code rate} says it
 * @param rate what a withdrawal costs as a fraction, or null
 * @param least the least that can be withdrawn
 */
public record Network(
        String currency,
        String type,
        String name,
        @Nullable BigDecimal fee,
        @Nullable BigDecimal rate,
        BigDecimal least) {
    /** The bounds of a fee that is a fraction. */
    public static final BigDecimal LEAST_FEE = new BigDecimal("10000");

    /** The bounds of a fee that is a fraction. */
    public static final BigDecimal MOST_FEE = new BigDecimal("1000000");

    /** Returns the networks of a currency; KRW has none. */
    public static List<Network> of(String currency) {
        return switch (currency) {
            case "KRW" -> List.of();
            case "BTC" -> List.of(fixed(currency, "BTC", "Bitcoin", "0.0002", "0.001"));
            case "ETH" -> List.of(fixed(currency, "ETH", "Ethereum", "0.002", "0.01"));
            case "XRP" -> List.of(fixed(currency, "XRP", "Ripple", "0.4", "20"));
            case "USDT" ->
                List.of(fixed(currency, "ETH", "Ethereum", "3", "10"), fixed(currency, "TRX", "Tron", "0", "5"));
            case "SHIB" ->
                List.of(new Network(
                        currency, "ETH", "Ethereum", null, new BigDecimal("0.01"), new BigDecimal("100000")));
            default -> List.of(fixed(currency, currency, currency, "0.01", "0.1"));
        };
    }

    private static Network fixed(String currency, String type, String name, String fee, String least) {
        return new Network(currency, type, name, new BigDecimal(fee), null, new BigDecimal(least));
    }

    /** Returns what a withdrawal costs. */
    public BigDecimal feeOf(BigDecimal amount) {
        if (fee != null) {
            return fee;
        }
        BigDecimal part = rate == null ? BigDecimal.ZERO : amount.multiply(rate);
        return part.max(LEAST_FEE).min(MOST_FEE).setScale(8, RoundingMode.UP);
    }

    /** Returns whether an address needs a second one beside it. */
    public boolean needsSecondAddress() {
        return type.equals("XRP");
    }

    /** Returns the address that everybody may withdraw to. */
    public String registeredAddress() {
        return address("00");
    }

    /** Returns the address of an account for what it receives. */
    public String depositAddress(String account) {
        return address(account);
    }

    private String address(String of) {
        String digits = "0".repeat(Math.max(0, 24 - of.length())) + of;
        return switch (type) {
            case "BTC" -> "bc1q" + digits;
            case "XRP" -> "r" + digits;
            case "TRX" -> "T" + digits;
            default -> "0x5ee" + digits;
        };
    }

    /** Returns what stands beside an address, or null. */
    public @Nullable String secondAddress() {
        return needsSecondAddress() ? "1002003004" : null;
    }
}
