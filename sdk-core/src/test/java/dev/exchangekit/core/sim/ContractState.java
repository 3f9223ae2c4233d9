package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.util.List;

/** An account's positions and settings in one contract. */
final class ContractState {
    private final Market market;
    private final PositionState both;
    private final PositionState longSide;
    private final PositionState shortSide;
    private SimPositionMode mode = SimPositionMode.ONE_WAY;
    private BigDecimal longLeverage;
    private BigDecimal shortLeverage;

    ContractState(Market market) {
        this.market = market;
        both = new PositionState(market, SimPositionSide.BOTH);
        longSide = new PositionState(market, SimPositionSide.LONG);
        shortSide = new PositionState(market, SimPositionSide.SHORT);
        longLeverage = market.instrument().defaultLeverage();
        shortLeverage = longLeverage;
    }

    Market market() {
        return market;
    }

    SimPositionMode mode() {
        return mode;
    }

    void mode(SimPositionMode value) {
        mode = value;
    }

    PositionState position(SimPositionSide side) {
        return switch (side) {
            case BOTH -> both;
            case LONG -> longSide;
            case SHORT -> shortSide;
        };
    }

    /** Returns the sides that exist in the current mode. */
    List<SimPositionSide> sides() {
        return mode == SimPositionMode.ONE_WAY
                ? List.of(SimPositionSide.BOTH)
                : List.of(SimPositionSide.LONG, SimPositionSide.SHORT);
    }

    boolean isFlat() {
        return both.isEmpty() && longSide.isEmpty() && shortSide.isEmpty();
    }

    /** Returns the leverage of longs when {@code sign} is not negative, else of shorts. */
    BigDecimal leverage(int sign) {
        return sign >= 0 ? longLeverage : shortLeverage;
    }

    void leverage(BigDecimal forLongs, BigDecimal forShorts) {
        longLeverage = forLongs;
        shortLeverage = forShorts;
    }

    /** Returns the leverage a position uses; an empty one that could go either way shows the longs'. */
    BigDecimal leverage(SimPositionSide side) {
        return switch (side) {
            case BOTH -> leverage(both.size().signum());
            case LONG -> longLeverage;
            case SHORT -> shortLeverage;
        };
    }

    SimPosition snapshot(AccountState account, SimPositionSide side) {
        return position(side).snapshot(account, leverage(side));
    }
}
