package org.cribsheet.items;

import java.util.List;
import java.util.Optional;

/**
 * A figure from a sample, and between which others the truth lies in 95 cases of 100.
 *
 * @param low and {@code high}: the ends of the interval
 */
public record Estimate(double value, double low, double high) {
  /** So many standard deviations hold 95 in 100 of a normal distribution. */
  private static final double Z = 1.959964;

  /** With fewer pairs Fisher's interval does not exist. */
  private static final int FEWEST_PAIRS = 4;

  /**
   * A share, with Wilson's score interval (Wilson 1927, "Probable inference, the law of succession,
   * and statistical inference", JASA 22): with p the share seen, n the sample and z as above,
   *
   * <pre>(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)</pre>
   *
   * It stays within 0 and 1 and is honest for small samples, where p ± z √(p(1−p)/n) is not.
   */
  static Estimate share(int hits, int n) {
    double p = (double) hits / n;
    double z2 = Z * Z;
    double middle = p + z2 / (2 * n);
    double spread = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
    double scale = 1 + z2 / n;
    return new Estimate(
        p, Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale));
  }

  /**
   * How well a yes or no agrees with a score: the point-biserial correlation, which is Pearson's
   * with the yes as 1 (Lord and Novick 1968, "Statistical theories of mental test scores", 15.5),
   *
   * <pre>r = (M₁ − M₀) / s · √(n₁ n₀ / n²)</pre>
   *
   * M₁ and M₀ the mean scores of yes and no, n₁ and n₀ their numbers, s the standard deviation of
   * all scores. The interval goes by Fisher's transform (Fisher 1921, Metron 1): tanh(artanh r ± z
   * / √(n−3)). Empty if all say the same, all score the same, or there are too few.
   */
  static Optional<Estimate> agreement(List<Boolean> yes, List<Double> scores) {
    int n = yes.size();
    int n1 = (int) yes.stream().filter(y -> y).count();
    if (n < FEWEST_PAIRS || n1 == 0 || n1 == n) {
      return Optional.empty();
    }
    double mean = scores.stream().mapToDouble(s -> s).average().orElse(0);
    double deviation =
        Math.sqrt(scores.stream().mapToDouble(s -> (s - mean) * (s - mean)).sum() / n);
    if (deviation < 1e-9) {
      return Optional.empty();
    }
    double sumYes = 0;
    double sumNo = 0;
    for (int i = 0; i < n; i++) {
      sumYes += yes.get(i) ? scores.get(i) : 0;
      sumNo += yes.get(i) ? 0 : scores.get(i);
    }
    double r = (sumYes / n1 - sumNo / (n - n1)) / deviation * Math.sqrt((double) n1 * (n - n1)) / n;
    // At one the transform is infinite; no sample proves as much.
    double within = Math.max(-0.999999, Math.min(0.999999, r));
    double middle = 0.5 * Math.log((1 + within) / (1 - within));
    double spread = Z / Math.sqrt(n - 3);
    return Optional.of(
        new Estimate(within, Math.tanh(middle - spread), Math.tanh(middle + spread)));
  }
}
