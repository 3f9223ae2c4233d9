package dev.exchangekit.core.sim.front;

/**
 * One method and path.
 *
 * @param method the HTTP method
 * @param path the path
 * @param need what the key must be allowed to do
 * @param batch whether each order in it counts
 * @param handler what answers it
 */
public record Route(String method, String path, Need need, boolean batch, Handler handler) {
    /** What a call needs of its key. */
    public enum Need {
        /** No key. */
        NOTHING,
        /** Any valid key. */
        READING,
        /** The permission to trade in the call's product line. */
        TRADING,
        /** The permission to change positions. */
        POSITIONS,
        /** The permission to move money between wallets. */
        TRANSFERS,
        /** The permission to move money away. */
        WITHDRAWALS,
        /** A key that is not read-only. */
        WRITING
    }

    /** A GET without a key. */
    public static Route open(String path, Handler handler) {
        return new Route("GET", path, Need.NOTHING, false, handler);
    }

    /** A GET that any valid key may make. */
    public static Route read(String path, Handler handler) {
        return new Route("GET", path, Need.READING, false, handler);
    }

    /** A POST. */
    public static Route write(String path, Need need, Handler handler) {
        return new Route("POST", path, need, false, handler);
    }

    /** A POST with several orders, each of which counts. */
    public static Route batch(String path, Handler handler) {
        return new Route("POST", path, Need.TRADING, true, handler);
    }

    /** Returns whether calls need a key. */
    public boolean signed() {
        return need != Need.NOTHING;
    }
}
