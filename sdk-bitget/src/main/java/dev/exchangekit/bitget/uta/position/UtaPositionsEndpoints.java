package dev.exchangekit.bitget.uta.position;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class UtaPositionsEndpoints {
    private static final EndpointList POSITIONS = EndpointList.signed("utaPositions");

    public static final Endpoint<PositionsRequest, Positions> LIST = POSITIONS
            .get("list", "/api/v3/position/current-position", PositionsRequest.class, Positions.class)
            .limit(BitgetLimits.uid("utaPositions.list", 20))
            .build();

    public static final Endpoint<ClosedPositionsRequest, ClosedPositionPage> CLOSED = POSITIONS
            .get("closed", "/api/v3/position/history-position", ClosedPositionsRequest.class, ClosedPositionPage.class)
            .limit(BitgetLimits.uid("utaPositions.closed", 20))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<NoParameters, List<AdlRank>> ADL_RANKS = POSITIONS
            .get("adlRanks", "/api/v3/position/adlRank", NoParameters.class, new TypeReference<List<AdlRank>>() {})
            .limit(BitgetLimits.uid("utaPositions.adlRanks", 1))
            .build();

    private UtaPositionsEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return POSITIONS.all();
    }
}
