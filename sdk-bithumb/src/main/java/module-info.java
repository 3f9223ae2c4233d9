/** The Bithumb client. Packages that hold models are also opened to Jackson. */
module dev.exchangekit.bithumb {
    requires transitive dev.exchangekit.core;
    requires static org.immutables.value.annotations;
}
