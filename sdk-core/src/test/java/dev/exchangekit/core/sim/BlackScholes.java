package dev.exchangekit.core.sim;

/**
 * The textbook value of a European option without interest. Floating point, because a model has no exact figures.
 *
 * @param call whether it is a call
 * @param underlying the price of what it is on
 * @param strike the price of exercising
 * @param years the time left; none left leaves what exercising is worth
 * @param volatility the volatility a year
 */
record BlackScholes(boolean call, double underlying, double strike, double years, double volatility) {
    private static final double DAYS_A_YEAR = 365;
    private static final double HIGHEST_VOLATILITY = 5;
    private static final int HALVINGS = 50;

    double price() {
        double sign = call ? 1 : -1;
        if (isOver()) {
            return Math.max(0, sign * (underlying - strike));
        }
        return sign * (underlying * cumulated(sign * d1()) - strike * cumulated(sign * d2()));
    }

    /** Returns the change of the price for one unit of the underlying's. */
    double delta() {
        if (isOver()) {
            return price() == 0 ? 0 : call ? 1 : -1;
        }
        return call ? cumulated(d1()) : cumulated(d1()) - 1;
    }

    /** Returns the change of delta for one unit of the underlying's price. */
    double gamma() {
        return isOver() ? 0 : density(d1()) / (underlying * deviation());
    }

    /** Returns the change of the price for one percent of volatility. */
    double vega() {
        return isOver() ? 0 : underlying * density(d1()) * Math.sqrt(years) / 100;
    }

    /** Returns the change of the price for one day. */
    double theta() {
        return isOver() ? 0 : -underlying * density(d1()) * volatility / (2 * Math.sqrt(years)) / DAYS_A_YEAR;
    }

    BlackScholes volatility(double value) {
        return new BlackScholes(call, underlying, strike, years, value);
    }

    /** Returns the volatility at which this option is worth {@code wanted}, between zero and the highest searched. */
    double impliedVolatility(double wanted) {
        double low = 0;
        double high = HIGHEST_VOLATILITY;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (volatility(middle).price() < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private boolean isOver() {
        return years <= 0 || volatility <= 0;
    }

    private double deviation() {
        return volatility * Math.sqrt(years);
    }

    private double d1() {
        return Math.log(underlying / strike) / deviation() + deviation() / 2;
    }

    private double d2() {
        return d1() - deviation();
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** The normal distribution, by the polynomial 26.2.17 of Abramowitz and Stegun (error below 7.5e-8). */
    private static double cumulated(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = density(x)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return x >= 0 ? 1 - tail : tail;
    }
}
