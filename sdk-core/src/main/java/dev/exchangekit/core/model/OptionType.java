package dev.exchangekit.core.model;

/** What an option gives the right to. */
public enum OptionType {
    CALL,
    PUT
}
