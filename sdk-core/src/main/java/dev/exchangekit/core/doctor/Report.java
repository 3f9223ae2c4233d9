package dev.exchangekit.core.doctor;

import java.util.Arrays;
import java.util.Locale;

/** A diagnosis as text. */
final class Report {
    private static final int VERDICT = longest(Verdict.values());
    private static final int LABEL = Arrays.stream(Check.values())
            .mapToInt(check -> check.label().length())
            .max()
            .orElse(0);
    private static final String INDENT = " ".repeat(VERDICT + 4);

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
                    "  %-" + VERDICT + "s  %-" + LABEL + "s  %s%n",
                    finding.verdict(),
                    finding.check().label(),
                    finding.found()));
            finding.details().forEach(line -> text.append(INDENT).append(line).append('\n'));
            finding.advice()
                    .ifPresent(advice ->
                            text.append(INDENT).append("-> ").append(advice).append('\n'));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String counted(long number, String what) {
        return (number == 0 ? "no " : number + " ") + what + (number == 1 ? "" : "s");
    }
}
