package consumer;

import dev.exchangekit.core.SdkVersion;

/** Uses the SDK as an application would and prints what it saw. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Module sdk = ModuleLayer.boot().findModule("dev.exchangekit.bybit").orElseThrow();
        System.out.println("module " + sdk.getDescriptor().name());
        System.out.println("version " + SdkVersion.current());
    }
}
