package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What the exchange noticed in the data of a market. */
public record AlertType(@JsonValue String wire) implements OpenWord {
    public static final AlertType PRICE_SUDDEN_FLUCTUATION = new AlertType("PRICE_SUDDEN_FLUCTUATION");

    public static final AlertType TRADING_VOLUME_SUDDEN_FLUCTUATION =
            new AlertType("TRADING_VOLUME_SUDDEN_FLUCTUATION");

    public static final AlertType DEPOSIT_AMOUNT_SUDDEN_FLUCTUATION =
            new AlertType("DEPOSIT_AMOUNT_SUDDEN_FLUCTUATION");

    /** To prices elsewhere. */
    public static final AlertType PRICE_DIFFERENCE_HIGH = new AlertType("PRICE_DIFFERENCE_HIGH");

    /** A few accounts trade most of it. */
    public static final AlertType SPECIFIC_ACCOUNT_HIGH_TRANSACTION =
            new AlertType("SPECIFIC_ACCOUNT_HIGH_TRANSACTION");

    /** Most of it is traded at one exchange. */
    public static final AlertType EXCHANGE_TRADING_CONCENTRATION = new AlertType("EXCHANGE_TRADING_CONCENTRATION");
}
