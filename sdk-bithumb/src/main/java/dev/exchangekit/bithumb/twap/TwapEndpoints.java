package dev.exchangekit.bithumb.twap;

import dev.exchangekit.bithumb.internal.UntraceableWrite;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.util.List;

/** The endpoints of the TWAP area, one constant each. */
public final class TwapEndpoints {
    private static final EndpointList TWAP = EndpointList.signed("twap");

    public static final Endpoint<TwapOrdersRequest, TwapPage> ORDERS = TWAP.get(
                    "orders", "/v1/twap", TwapOrdersRequest.class, TwapPage.class)
            .build();

    public static final Endpoint<StartTwapRequest, TwapAck> START = TWAP.post(
                    "start", "/v1/twap", StartTwapRequest.class, TwapAck.class)
            .orderWrite(new UntraceableWrite<>(OrderAction.PLACE, StartTwapRequest::market))
            .build();

    public static final Endpoint<StopTwapRequest, TwapAck> STOP = TWAP.delete(
                    "stop", "/v1/twap", StopTwapRequest.class, TwapAck.class)
            .lane(Lane.CANCEL)
            .orderWrite(new UntraceableWrite<>(OrderAction.CANCEL, request -> ""))
            .build();

    private TwapEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return TWAP.all();
    }
}
