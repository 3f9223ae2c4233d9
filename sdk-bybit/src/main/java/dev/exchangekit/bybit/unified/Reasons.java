package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.trade.CreateType;
import dev.exchangekit.bybit.trade.ExecType;
import dev.exchangekit.bybit.trade.Execution;
import dev.exchangekit.bybit.trade.StopOrderType;
import dev.exchangekit.core.model.OrderReason;
import java.util.Optional;

/** Why there are orders and fills that the account did not ask for in these words. */
final class Reasons {
    private Reasons() {}

    static Optional<OrderReason> ofOrder(Optional<CreateType> made, Optional<StopOrderType> kind) {
        return made.flatMap(Reasons::ofCreation).or(() -> kind.flatMap(Reasons::ofKind));
    }

    static Optional<OrderReason> ofFill(Execution fill) {
        return ofExecution(fill.execType()).or(() -> ofOrder(fill.createType(), fill.stopOrderType()));
    }

    /** Money that moved without a trade. */
    static boolean isTrade(ExecType type) {
        return !type.equals(ExecType.FUNDING) && !type.equals(ExecType.CORPORATE_ACTION);
    }

    static Optional<OrderReason> ofExecution(ExecType type) {
        return switch (type.wire()) {
            case "AdlTrade" -> Optional.of(OrderReason.AUTO_DELEVERAGING);
            case "BustTrade" -> Optional.of(OrderReason.LIQUIDATION);
            case "Delivery", "Settle" -> Optional.of(OrderReason.DELIVERY);
            default -> Optional.empty();
        };
    }

    static Optional<OrderReason> ofCreation(CreateType type) {
        return switch (type.wire()) {
            case "CreateByLiq", "CreateByTakeOver_PassThrough" -> Optional.of(OrderReason.LIQUIDATION);
            case "CreateByAdl_PassThrough" -> Optional.of(OrderReason.AUTO_DELEVERAGING);
            case "CreateBySettle" -> Optional.of(OrderReason.DELIVERY);
            case "CreateByTakeProfit", "CreateByPartialTakeProfit" -> Optional.of(OrderReason.TAKE_PROFIT);
            case "CreateByStopLoss", "CreateByPartialStopLoss" -> Optional.of(OrderReason.STOP_LOSS);
            case "CreateByTrailingStop", "CreateByTrailingProfit" -> Optional.of(OrderReason.TRAILING_STOP);
            default -> Optional.empty();
        };
    }

    private static Optional<OrderReason> ofKind(StopOrderType type) {
        return switch (type.wire()) {
            case "TakeProfit", "PartialTakeProfit" -> Optional.of(OrderReason.TAKE_PROFIT);
            case "StopLoss", "PartialStopLoss" -> Optional.of(OrderReason.STOP_LOSS);
            case "TrailingStop" -> Optional.of(OrderReason.TRAILING_STOP);
            default -> Optional.empty();
        };
    }
}
