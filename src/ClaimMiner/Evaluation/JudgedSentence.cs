using ClaimMiner.Claims;
using ClaimMiner.Classification;

namespace ClaimMiner.Evaluation;

/// <summary>An annotated sentence and what was made of it.</summary>
/// <param name="Gold">As it was annotated.</param>
/// <param name="Recovered">Whether the reader brought the sentence out of its document; always, where no document was read.</param>
/// <param name="Scores">The classifier's; null when none judged it.</param>
/// <param name="Claims">Those found in it, each with this one evidence.</param>
public sealed record JudgedSentence(AnnotatedSentence Gold, bool Recovered, CategoryScores? Scores, IReadOnlyList<Claim> Claims)
{
    public bool Carries(ClaimCategory category) => Gold.Labels.Contains(category);

    /// <summary>The sentence has a category when at least one claim of it was found.</summary>
    public Score OfSentence(ClaimCategory category) => Score.Of(Carries(category), Claims.Any(claim => claim.Category == category));

    /// <summary>The classifier alone: the sentence has a category from a probability on.</summary>
    public Score OfClassifier(ClaimCategory category, double threshold) =>
        Score.Of(Carries(category), Scores is { } scores && scores[category].Probability >= threshold);

    /// <summary>Each annotated claim takes, of the found ones that agree with it, the one that agrees in most qualifiers.</summary>
    public Score OfClaims(ClaimCategory category)
    {
        var expected = Gold.Claims.Where(claim => ClaimAgreement.IsOf(claim, category)).ToList();
        var left = Claims.Where(claim => claim.Category == category).ToList();
        var right = 0;
        foreach (var gold in expected)
        {
            if (left.Where(claim => ClaimAgreement.Agrees(gold, claim)).MaxBy(claim => ClaimAgreement.Qualifiers(gold, claim)) is { } hit)
            {
                left.Remove(hit);
                right++;
            }
        }

        return new Score(right, left.Count, expected.Count - right);
    }
}
