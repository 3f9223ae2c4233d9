package dev.exchangekit.core.order;

/** What an order write does. */
public enum OrderAction {
    PLACE,
    AMEND,
    CANCEL
}
