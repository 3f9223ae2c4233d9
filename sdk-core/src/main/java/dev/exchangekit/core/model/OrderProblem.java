package dev.exchangekit.core.model;

/**
 * One thing that is wrong with an order.
 *
 * @param field the field at fault, named as its accessor is
 * @param value the value at fault
 * @param rule what is wrong with it, and what to do
 */
public record OrderProblem(String field, String value, String rule) {
    /** The problem in one sentence. */
    @Override
    public String toString() {
        return field + " " + value + " is " + rule;
    }
}
