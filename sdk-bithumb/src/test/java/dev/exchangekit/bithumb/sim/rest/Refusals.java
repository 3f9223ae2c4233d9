package dev.exchangekit.bithumb.sim.rest;

import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.front.Refusal;
import java.util.Locale;
import java.util.function.Supplier;

/** Gives refusals the exchange's names. Not all of them are documented: those of money and totals are not. */
final class Refusals {
    private Refusals() {}

    static Refusal parameter(String what) {
        return new Refusal("invalid_parameter", "잘못된 파라미터입니다. (" + what + ")");
    }

    static Refusal noOrder() {
        return new Refusal("order_not_found", "주문을 찾지 못했습니다.");
    }

    static Refusal notReady() {
        return new Refusal("order_not_ready", "주문을 처리하고 있습니다. 잠시 후 다시 시도해주세요.");
    }

    static Refusal noDeposit() {
        return new Refusal("deposit_not_found", "입금 정보를 찾을 수 없습니다.");
    }

    static Refusal noWithdrawal() {
        return new Refusal("withdraw_not_found", "출금 정보를 찾을 수 없습니다.");
    }

    static Refusal price(SimSide side) {
        return new Refusal("invalid_price_" + word(side), "주문 가격 단위를 잘못 입력하셨습니다.");
    }

    static Refusal belowFloor(SimSide side) {
        return new Refusal("under_price_limit_" + word(side), "주문 가능한 최저 가격보다 낮습니다.");
    }

    /** Returns the exchange's word for a side. */
    static String word(SimSide side) {
        return side == SimSide.BUY ? "bid" : "ask";
    }

    /** Places an order with the engine and gives its refusal a name. */
    static <T> T placing(SimSide side, Supplier<T> action) {
        try {
            return action.get();
        } catch (SimRejection rejection) {
            throw of(side, rejection);
        }
    }

    private static Refusal of(SimSide side, SimRejection rejection) {
        return switch (rejection.reason()) {
            case PRICE_INVALID, PRICE_TICK -> price(side);
            case PRICE_BAND -> belowFloor(side);
            case NOTIONAL_TOO_SMALL -> new Refusal("under_min_total_" + word(side), "최소 주문 금액 이상으로 주문해주세요.");
            case INSUFFICIENT_BALANCE -> new Refusal("insufficient_funds_" + word(side), "주문 가능한 금액이 부족합니다.");
            case ORDER_NOT_FOUND, ORDER_FILLED, ORDER_CANCELLED -> noOrder();
            default -> parameter(rejection.reason().name().toLowerCase(Locale.ROOT));
        };
    }
}
