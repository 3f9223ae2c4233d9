package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTradingStop;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call of {@code /v5/position/trading-stop} asks for. */
final class TradingStopReader {
    private static final List<String> STOPS = List.of("takeProfit", "stopLoss", "trailingStop", "activePrice");

    private final Params params;

    TradingStopReader(Params params) {
        this.params = params;
    }

    /** Returns what is to be done, after the checks that need no account. */
    Change read() {
        if (STOPS.stream().noneMatch(params::has)) {
            throw new Refusal(34040, "not modified");
        }
        boolean partial = ExitReader.isPartial(params);
        BigDecimal profitLimit = ExitReader.limit(params, "tp", false, partial);
        BigDecimal lossLimit = ExitReader.limit(params, "sl", false, partial);
        BigDecimal profit = params.decimal("takeProfit");
        BigDecimal loss = params.decimal("stopLoss");
        SimTradingStop whole = new SimTradingStop(
                partial ? null : profit,
                partial ? null : loss,
                params.decimal("trailingStop"),
                params.decimal("activePrice"),
                partial ? null : ExitReader.kind(params, "tpTriggerBy"),
                partial ? null : ExitReader.kind(params, "slTriggerBy"));
        if (!partial || (!positive(profit) && !positive(loss))) {
            return new Change(whole, null, BigDecimal.ZERO);
        }
        SimExits exits = new SimExits(
                false,
                positive(profit) ? profit : null,
                positive(loss) ? loss : null,
                ExitReader.kind(params, "tpTriggerBy"),
                ExitReader.kind(params, "slTriggerBy"),
                profitLimit,
                lossLimit);
        return new Change(whole, exits, size());
    }

    private BigDecimal size() {
        BigDecimal profit = params.decimal("tpSize");
        BigDecimal loss = params.decimal("slSize");
        if (profit != null && loss != null && profit.compareTo(loss) != 0) {
            throw Refusals.parameter("params error: tpSize must equal slSize");
        }
        BigDecimal size = profit != null ? profit : loss;
        if (size == null) {
            throw Refusals.parameter("params error: tpSize or slSize is required");
        }
        return size;
    }

    private static boolean positive(@Nullable BigDecimal value) {
        return value != null && value.signum() != 0;
    }

    /**
     * A change to carry out.
     *
     * @param whole what changes for the whole position; in partial mode at most its trailing stop
     * @param exits what is added for a part of it, or null
     * @param size how large that part is
     */
    record Change(SimTradingStop whole, @Nullable SimExits exits, BigDecimal size) {
        void carryOut(SimAccount account, SimSymbol symbol, SimPositionSide side) {
            if (exits != null) {
                account.addExits(symbol, side, exits, size);
            }
            if (exits == null || whole.trailingStop() != null) {
                account.setTradingStop(symbol, side, whole);
            }
        }
    }
}
