/** The Bybit client. Packages that hold models, or how they are read and written, are also opened to Jackson. */
module dev.exchangekit.bybit {
    requires transitive dev.exchangekit.core;
    requires static org.immutables.value.annotations;

    exports dev.exchangekit.bybit;
    exports dev.exchangekit.bybit.account;
    exports dev.exchangekit.bybit.asset;
    exports dev.exchangekit.bybit.market;
    exports dev.exchangekit.bybit.platform;
    exports dev.exchangekit.bybit.position;
    exports dev.exchangekit.bybit.spotmargin;
    exports dev.exchangekit.bybit.trade;
    exports dev.exchangekit.bybit.user;

    opens dev.exchangekit.bybit to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bybit.account to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bybit.asset to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bybit.internal to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bybit.market to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bybit.platform to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bybit.position to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bybit.spotmargin to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bybit.trade to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bybit.user to
            com.fasterxml.jackson.databind;
}
