package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.uta.trade.TpslTerms;
import dev.exchangekit.bitget.uta.trade.TriggerBy;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.util.Optional;

/** Take profit and stop loss in the words of unified accounts. */
record UnifiedExits(
        Optional<BigDecimal> takeProfit,
        Optional<BigDecimal> stopLoss,
        Optional<TriggerBy> tpTriggerBy,
        Optional<TriggerBy> slTriggerBy,
        Optional<OrderType> tpOrderType,
        Optional<OrderType> slOrderType,
        Optional<BigDecimal> tpLimitPrice,
        Optional<BigDecimal> slLimitPrice)
        implements TpslTerms {
    /** Spot watches the market price alone and is not told which. */
    static UnifiedExits of(Listing listing, Optional<ExitOrder> takeProfit, Optional<ExitOrder> stopLoss) {
        return new UnifiedExits(
                takeProfit.map(ExitOrder::triggerPrice),
                stopLoss.map(ExitOrder::triggerPrice),
                takeProfit.flatMap(exit -> triggerBy(listing, exit.source(), Feature.ATTACHED_EXITS)),
                stopLoss.flatMap(exit -> triggerBy(listing, exit.source(), Feature.ATTACHED_EXITS)),
                takeProfit.map(UnifiedExits::type),
                stopLoss.map(UnifiedExits::type),
                takeProfit.flatMap(ExitOrder::price),
                stopLoss.flatMap(ExitOrder::price));
    }

    /**
     * Refuses prices that Bitget does not watch in a market.
     *
     * @param feature what would watch it
     * @return empty for spot
     */
    static Optional<TriggerBy> triggerBy(Listing listing, PriceSource source, Feature feature) {
        Optional<TriggerBy> by = Words.triggerBy(source);
        if (by.isEmpty() || (listing.isSpot() && source != PriceSource.LAST)) {
            throw new UnsupportedFeatureException(
                    BitgetAdapter.NAME,
                    feature,
                    (listing.isSpot() ? "spot" : "futures") + " with a trigger on the " + source + " price");
        }
        return listing.isSpot() ? Optional.empty() : by;
    }

    private static OrderType type(ExitOrder exit) {
        return exit.price().isPresent() ? OrderType.LIMIT : OrderType.MARKET;
    }

    static Optional<ExitOrder> takeProfit(TpslTerms from) {
        return exit(from.takeProfit(), from.tpTriggerBy(), from.tpOrderType(), from.tpLimitPrice());
    }

    static Optional<ExitOrder> stopLoss(TpslTerms from) {
        return exit(from.stopLoss(), from.slTriggerBy(), from.slOrderType(), from.slLimitPrice());
    }

    /** A limit price stands beside market exits too, and means nothing there. */
    private static Optional<ExitOrder> exit(
            Optional<BigDecimal> trigger,
            Optional<TriggerBy> by,
            Optional<OrderType> type,
            Optional<BigDecimal> limit) {
        return Amounts.nonZero(trigger)
                .map(price -> ExitOrder.builder()
                        .triggerPrice(price)
                        .price(type.equals(Optional.of(OrderType.LIMIT)) ? Amounts.nonZero(limit) : Optional.empty())
                        .source(Words.source(by))
                        .build());
    }
}
