package dev.exchangekit.bybit.sim;

/**
 * One method and path.
 *
 * @param method the HTTP method
 * @param path the path
 * @param need what the key must be allowed to do
 * @param batch whether each order in it counts
 * @param handler what answers it
 */
record Route(String method, String path, Need need, boolean batch, Handler handler) {
    /** What a call needs of its key. */
    enum Need {
        /** No key. */
        NOTHING,
        /** Any valid key. */
        READING,
        /** The permission to trade in the call's category. */
        TRADING,
        /** The permission to change positions. */
        POSITIONS,
        /** The permission to move money between wallets. */
        TRANSFERS,
        /** A key that is not read-only. */
        WRITING
    }

    static Route open(String path, Handler handler) {
        return new Route("GET", path, Need.NOTHING, false, handler);
    }

    static Route read(String path, Handler handler) {
        return new Route("GET", path, Need.READING, false, handler);
    }

    static Route write(String path, Need need, Handler handler) {
        return new Route("POST", path, need, false, handler);
    }

    static Route batch(String path, Handler handler) {
        return new Route("POST", path, Need.TRADING, true, handler);
    }

    boolean signed() {
        return need != Need.NOTHING;
    }
}
