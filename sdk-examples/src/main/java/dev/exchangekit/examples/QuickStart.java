package dev.exchangekit.examples;

import dev.exchangekit.core.SdkVersion;

/** Says which version of the SDK is running. */
public final class QuickStart {
    private QuickStart() {}

    public static void main(String[] args) {
        System.out.println("This is ExchangeKit " + SdkVersion.current() + ".");
    }
}
