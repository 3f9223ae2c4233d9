package dev.exchangekit.core.doctor;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** A diagnosis as text. */
final class Report {
    private static final int VERDICT = longest(Verdict.values());
    private static final int LABEL = Arrays.stream(Check.values())
            .mapToInt(check -> check.label().length())
            .max()
            .orElse(0);
    private static final String INDENT = " ".repeat(VERDICT + 4);

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Diagnosis diagnosis;

    Report(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    private static int longest(Verdict... verdicts) {
        return Arrays.stream(verdicts)
                .mapToInt(verdict -> verdict.name().length())
                .max()
                .orElse(0);
    }

    String text() {
        StringBuilder text = new StringBuilder(1024)
                .append(diagnosis.exchange())
                .append(" (")
                .append(diagnosis.environment())
                .append(") at ")
                .append(diagnosis.host())
                .append(": ")
                .append(counted(diagnosis.count(Verdict.PROBLEM), "problem"))
                .append(", ")
                .append(counted(diagnosis.count(Verdict.WARNING), "warning"))
                .append('\n');
        for (Finding finding : diagnosis.findings()) {
            text.append(String.format(
                            Locale.ROOT,
                            "  %-" + VERDICT + "s  %-" + LABEL + "s  ",
                            finding.verdict(),
                            finding.check().label()))
                    .append(inLine(finding.found()))
                    .append('\n');
            finding.details()
                    .forEach(line -> text.append(INDENT).append(inLine(line)).append('\n'));
            finding.advice()
                    .ifPresent(advice -> text.append(INDENT)
                            .append("-> ")
                            .append(inLine(advice))
                            .append('\n'));
        }
        return text.toString();
    }

    /** What an exchange, or whatever answers instead, says must not look like lines of the report. */
    private static String inLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    private static String counted(long number, String what) {
        return (number == 0 ? "no " : number + " ") + what + (number == 1 ? "" : "s");
    }
}
