package cn.zhicheng.system;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times over. */
record Measured(double[] milliseconds) {

    /** Something to measure; it is done once before, for nothing. */
    static Measured of(int times, Runnable what) {
        what.run();
        var took = new double[times];
        for (int i = 0; i < times; i++) {
            var from = System.nanoTime();
            what.run();
            took[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(took);
        return new Measured(took);
    }

    double median() {
        return milliseconds[milliseconds.length / 2];
    }

    double worstOfTwenty() {
        return milliseconds[milliseconds.length * 19 / 20];
    }

    String row(String what, Measured unit) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f ms | %.1f ms | %.1f |",
                what,
                milliseconds.length,
                median(),
                worstOfTwenty(),
                median() / unit.median());
    }
}
