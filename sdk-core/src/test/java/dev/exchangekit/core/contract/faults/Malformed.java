package dev.exchangekit.core.contract.faults;

/**
 * Something that cannot be built.
 *
 * @param what for the name of the test
 * @param field what the exception must name
 * @param value how the exception must show what is wrong with it
 * @param build tries to build it
 */
public record Malformed(String what, String field, String value, Runnable build) {}
