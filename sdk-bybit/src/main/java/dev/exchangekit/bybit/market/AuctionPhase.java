package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Where a contract stands in its pre-market phase. */
public record AuctionPhase(@JsonValue String wire) implements OpenWord {
    public static final AuctionPhase NOT_STARTED = new AuctionPhase("NotStarted");

    /** Over, and the contract is delisted. */
    public static final AuctionPhase FINISHED = new AuctionPhase("Finished");

    /** Limit orders may be placed and cancelled, not amended. */
    public static final AuctionPhase CALL_AUCTION = new AuctionPhase("CallAuction");

    /** Limit orders may be placed, neither amended nor cancelled. */
    public static final AuctionPhase CALL_AUCTION_NO_CANCEL = new AuctionPhase("CallAuctionNoCancel");

    /** Orders may be neither placed nor amended nor cancelled. */
    public static final AuctionPhase CROSS_MATCHING = new AuctionPhase("CrossMatching");

    /** Ordinary trading. */
    public static final AuctionPhase CONTINUOUS_TRADING = new AuctionPhase("ContinuousTrading");
}
