/**
 * What all exchange modules share. A package that holds models is also opened to Jackson, which otherwise cannot write
 * a request when the application runs on the module path.
 */
module dev.exchangekit.core {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive okhttp3;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires dev.failsafe.core;
    requires org.slf4j;
    // never "static transitive": every modular user would then need the annotations to compile
    requires static org.immutables.value.annotations;

    exports dev.exchangekit.core;
    exports dev.exchangekit.core.auth;
    exports dev.exchangekit.core.doctor;
    exports dev.exchangekit.core.error;
    exports dev.exchangekit.core.exchange;
    exports dev.exchangekit.core.model;
    exports dev.exchangekit.core.order;
    exports dev.exchangekit.core.ratelimit;
    exports dev.exchangekit.core.retry;
    exports dev.exchangekit.core.spi;

    opens dev.exchangekit.core.model to
            com.fasterxml.jackson.databind;
}
