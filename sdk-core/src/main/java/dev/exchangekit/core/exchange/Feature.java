package dev.exchangekit.core.exchange;

/** What an exchange may or may not be able to do; ask with {@link Exchange#supports}. */
public enum Feature {
    // markets
    SPOT,
    LINEAR_PERPETUALS,
    INVERSE_PERPETUALS,
    DATED_FUTURES,
    OPTIONS,

    // market data
    SERVER_TIME,
    ALL_TICKERS,
    CANDLES,
    FUNDING_RATES,
    MARK_PRICE,
    OPEN_INTEREST,

    // orders
    CLIENT_ORDER_IDS,
    MARKET_BUY_BY_QUANTITY,
    MARKET_BUY_BY_QUOTE_AMOUNT,
    MARKET_SELL_BY_QUANTITY,
    MARKET_SELL_BY_QUOTE_AMOUNT,
    IMMEDIATE_OR_CANCEL,
    FILL_OR_KILL,
    POST_ONLY,
    REDUCE_ONLY,
    STOP_ORDERS,
    TAKE_PROFIT_ORDERS,
    ATTACHED_EXITS,
    TRAILING_STOPS,
    PLACE_MANY,
    AMEND,
    CANCEL_MANY,
    CANCEL_ALL,
    ALL_OPEN_ORDERS,
    ORDER_HISTORY,
    FILLS,

    // account
    FEE_RATES,
    ALL_FEE_RATES,
    DEPOSIT_ADDRESSES,
    DEPOSITS,
    WITHDRAWALS,
    WITHDRAW,
    TRANSFERS,

    // positions
    POSITIONS,
    LEVERAGE,
    MARGIN_MODE,
    HEDGE_MODE,

    // streams
    TICKER_STREAM,
    BEST_PRICE_STREAM,
    TRADE_STREAM,
    ORDER_BOOK_STREAM,
    CANDLE_STREAM,
    ORDER_STREAM,
    FILL_STREAM,
    POSITION_STREAM,
    BALANCE_STREAM
}
