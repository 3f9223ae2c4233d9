/** The Bitget client. Packages that hold models are also opened to Jackson. */
module dev.exchangekit.bitget {
    requires transitive dev.exchangekit.core;
    requires static org.immutables.value.annotations;
}
