package dev.exchangekit.bybit.benchmark;

/** What all contenders are given alike. */
final class Settings {
    static final String KEY = "kQx7uZ0pLmWc3dRt5y";
    static final String SECRET = "Vb5cWmqzTnRdGhLkPxYsJfEuAoCiMw3e";

    /** More than any benchmark has on the way at once. */
    static final int CONNECTIONS = 20;

    private Settings() {}
}
