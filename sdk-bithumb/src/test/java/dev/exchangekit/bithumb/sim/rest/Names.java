package dev.exchangekit.bithumb.sim.rest;

/** What currencies are called. */
final class Names {
    private Names() {}

    static String korean(String currency) {
        return switch (currency) {
            case "BTC" -> "비트코인";
            case "ETH" -> "이더리움";
            case "XRP" -> "엑스알피";
            case "USDT" -> "테더";
            case "SHIB" -> "시바이누";
            default -> currency;
        };
    }

    static String english(String currency) {
        return switch (currency) {
            case "BTC" -> "Bitcoin";
            case "ETH" -> "Ethereum";
            case "XRP" -> "XRP";
            case "USDT" -> "Tether";
            case "SHIB" -> "Shiba Inu";
            default -> currency;
        };
    }
}
