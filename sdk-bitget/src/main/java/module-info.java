/** The Bitget client. Packages that hold models are also opened to Jackson. */
module dev.exchangekit.bitget {
    requires transitive dev.exchangekit.core;
    requires static org.immutables.value.annotations;

    exports dev.exchangekit.bitget;
    exports dev.exchangekit.bitget.common;
    exports dev.exchangekit.bitget.spot;
    exports dev.exchangekit.bitget.spottrade;
    exports dev.exchangekit.bitget.spotplan;
    exports dev.exchangekit.bitget.wallet;
    exports dev.exchangekit.bitget.futuresmarket;
    exports dev.exchangekit.bitget.futures;
    exports dev.exchangekit.bitget.futurestrade;
    exports dev.exchangekit.bitget.futuresplan;
    exports dev.exchangekit.bitget.subaccount;
    exports dev.exchangekit.bitget.uta.market;
    exports dev.exchangekit.bitget.uta.account;
    exports dev.exchangekit.bitget.uta.trade;
    exports dev.exchangekit.bitget.uta.strategy;
    exports dev.exchangekit.bitget.uta.position;
    exports dev.exchangekit.bitget.uta.wallet;
    exports dev.exchangekit.bitget.uta.subaccount;

    opens dev.exchangekit.bitget to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.common to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.spot to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.spottrade to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.spotplan to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.wallet to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.futuresmarket to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.futures to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.futurestrade to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.futuresplan to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.subaccount to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.uta.market to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.uta.account to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.uta.trade to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.uta.strategy to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.uta.position to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.uta.wallet to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bitget.uta.subaccount to
            com.fasterxml.jackson.databind;
}
