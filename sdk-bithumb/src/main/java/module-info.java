/** The Bithumb client. Packages that hold models are also opened to Jackson. */
module dev.exchangekit.bithumb {
    requires transitive dev.exchangekit.core;
    requires static org.immutables.value.annotations;

    exports dev.exchangekit.bithumb;
    exports dev.exchangekit.bithumb.account;
    exports dev.exchangekit.bithumb.deposit;
    exports dev.exchangekit.bithumb.market;
    exports dev.exchangekit.bithumb.order;
    exports dev.exchangekit.bithumb.service;
    exports dev.exchangekit.bithumb.twap;
    exports dev.exchangekit.bithumb.withdrawal;

    opens dev.exchangekit.bithumb to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bithumb.account to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bithumb.deposit to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bithumb.internal to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bithumb.market to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bithumb.order to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bithumb.service to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bithumb.twap to
            com.fasterxml.jackson.databind;
    opens dev.exchangekit.bithumb.withdrawal to
            com.fasterxml.jackson.databind;
}
