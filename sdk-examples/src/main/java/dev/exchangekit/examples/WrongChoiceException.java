package dev.exchangekit.examples;

/** Arguments that are fine by themselves do not go together; the message says what does. */
final class WrongChoiceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongChoiceException(String message) {
        super(message);
    }
}
