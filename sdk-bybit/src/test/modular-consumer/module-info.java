/** An application of its own, compiled and run on the module path with nothing but the runtime jars. */
module consumer {
    requires dev.exchangekit.bybit;
    requires jdk.httpserver;
}
