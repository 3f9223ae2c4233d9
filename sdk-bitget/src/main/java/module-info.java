/** The Bitget client. Packages that hold models are also opened to Jackson. */
module dev.exchangekit.bitget {
    requires transitive dev.exchangekit.core;
    requires static org.immutables.value.annotations;

    exports dev.exchangekit.bitget;
    exports dev.exchangekit.bitget.common;
    exports dev.exchangekit.bitget.spot;

    opens dev.exchangekit.bitget.common to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.spot to
            com.fasterxml.jackson.databind;
}
