/** The Bybit client. Packages that hold models are also opened to Jackson. */
module dev.exchangekit.bybit {
    requires transitive dev.exchangekit.core;
    requires static org.immutables.value.annotations;
}
