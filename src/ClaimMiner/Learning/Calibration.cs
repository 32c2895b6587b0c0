namespace ClaimMiner.Learning;

/// <summary>Turns a score into a probability: 1 / (1 + exp(slope · score + offset)).</summary>
public readonly record struct Calibration(double Slope, double Offset)
{
    private const int MaxSteps = 100;
    private const double Ridge = 1e-12;

    public double Probability(double score) => 1 / (1 + Math.Exp(Slope * score + Offset));

    /// <summary>
    /// Fits both parameters to held-out scores by damped Newton steps with smoothed targets: Platt (1999), as mended by Lin, Lin and Weng,
    /// "A note on Platt's probabilistic outputs for support vector machines" (2007), algorithm 1.
    /// </summary>
    public static Calibration Fit(IReadOnlyList<double> scores, IReadOnlyList<bool> positive)
    {
        // 1. Targets a little inside 0 and 1, by the rule of succession.
        int positives = positive.Count(carries => carries), negatives = positive.Count - positives;
        var targets = positive.Select(carries => carries ? (positives + 1.0) / (positives + 2.0) : 1.0 / (negatives + 2.0)).ToArray();

        // 2. Newton with backtracking on the log loss.
        var (slope, offset) = (0.0, Math.Log((negatives + 1.0) / (positives + 1.0)));
        var loss = Loss(scores, targets, slope, offset);
        for (var step = 0; step < MaxSteps; step++)
        {
            double h11 = Ridge, h22 = Ridge, h21 = 0, g1 = 0, g2 = 0;
            for (var i = 0; i < scores.Count; i++)
            {
                var p = new Calibration(slope, offset).Probability(scores[i]);
                var weight = p * (1 - p);
                var error = targets[i] - p;
                h11 += scores[i] * scores[i] * weight;
                h22 += weight;
                h21 += scores[i] * weight;
                g1 += scores[i] * error;
                g2 += error;
            }

            if (Math.Abs(g1) < 1e-5 && Math.Abs(g2) < 1e-5)
            {
                break;
            }

            var determinant = h11 * h22 - h21 * h21;
            var (d1, d2) = (-(h22 * g1 - h21 * g2) / determinant, -(-h21 * g1 + h11 * g2) / determinant);
            if (!LineSearch(scores, targets, ref slope, ref offset, ref loss, d1, d2, g1 * d1 + g2 * d2))
            {
                break;
            }
        }

        return new Calibration(slope, offset);
    }

    private static bool LineSearch(
        IReadOnlyList<double> scores, double[] targets, ref double slope, ref double offset, ref double loss, double d1, double d2, double descent)
    {
        for (var size = 1.0; size >= 1e-10; size /= 2)
        {
            var tried = Loss(scores, targets, slope + size * d1, offset + size * d2);
            if (tried < loss + 1e-4 * size * descent)
            {
                (slope, offset, loss) = (slope + size * d1, offset + size * d2, tried);
                return true;
            }
        }

        return false;
    }

    private static double Loss(IReadOnlyList<double> scores, double[] targets, double slope, double offset)
    {
        var loss = 0.0;
        for (var i = 0; i < scores.Count; i++)
        {
            var z = scores[i] * slope + offset;
            loss += z >= 0 ? targets[i] * z + Math.Log(1 + Math.Exp(-z)) : (targets[i] - 1) * z + Math.Log(1 + Math.Exp(z));
        }

        return loss;
    }
}
