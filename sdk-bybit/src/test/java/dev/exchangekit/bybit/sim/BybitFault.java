package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.front.Fault;

/** What goes wrong in Bybit's own words. */
public final class BybitFault {
    static final String TOO_FREQUENT = "403, access too frequent. Please try again in 10 minutes.";
    static final String FORBIDDEN = "<html><head><title>ERROR: The request could not be satisfied</title></head>"
            + "<body><h1>403 ERROR</h1>Bad request.</body></html>";

    private BybitFault() {}

    /** HTTP 403 in the words that mean the address made too many calls. */
    public static Fault accessTooFrequent() {
        return Fault.status(403, TOO_FREQUENT);
    }

    /** HTTP 403 in words that say nothing of frequency. */
    public static Fault forbidden() {
        return Fault.page(403, FORBIDDEN);
    }

    /** HTTP 403 in the words that mean a country the exchange does not serve. */
    public static Fault forbiddenCountry() {
        return Fault.page(
                403,
                "<html><body>The Amazon CloudFront distribution is configured to block access from your country."
                        + "</body></html>");
    }
}
