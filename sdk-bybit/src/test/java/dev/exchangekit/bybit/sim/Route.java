package dev.exchangekit.bybit.sim;

import org.jspecify.annotations.Nullable;

/**
 * One method and path.
 *
 * @param method the HTTP method
 * @param path the path
 * @param need what the key must be allowed to do
 * @param rate how often an account may call it, or null if only the address counts
 * @param batch whether each order in it counts
 * @param handler what answers it
 */
record Route(
        String method, String path, Need need, @Nullable Rate rate, boolean batch, Handler handler) {
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

    /**
     * Calls per second.
     *
     * @param futures linear and inverse together
     * @param option options
     * @param spot spot
     * @param byLine whether each product line counts by itself
     */
    record Rate(int futures, int option, int spot, boolean byLine) {
        static Rate of(int perSecond) {
            return new Rate(perSecond, perSecond, perSecond, false);
        }

        static Rate of(int futures, int option, int spot) {
            return new Rate(futures, option, spot, true);
        }

        int of(Line line) {
            return switch (line) {
                case SPOT -> spot;
                case OPTION -> option;
                case LINEAR, INVERSE -> futures;
            };
        }
    }

    static Route open(String path, Handler handler) {
        return new Route("GET", path, Need.NOTHING, null, false, handler);
    }

    static Route read(String path, int perSecond, Handler handler) {
        return new Route("GET", path, Need.READING, Rate.of(perSecond), false, handler);
    }

    static Route read(String path, Handler handler) {
        return read(path, 50, handler);
    }

    static Route write(String path, Need need, Handler handler) {
        return write(path, need, Rate.of(50), handler);
    }

    static Route write(String path, Need need, Rate rate, Handler handler) {
        return new Route("POST", path, need, rate, false, handler);
    }

    static Route batch(String path, Rate rate, Handler handler) {
        return new Route("POST", path, Need.TRADING, rate, true, handler);
    }

    boolean signed() {
        return need != Need.NOTHING;
    }
}
