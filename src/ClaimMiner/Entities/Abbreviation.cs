using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>A short form and the long form that the document gives it.</summary>
/// <param name="Short">"mTOR".</param>
/// <param name="Long">"mammalian target of rapamycin".</param>
/// <param name="ShortSpan">Where it is defined.</param>
/// <param name="LongSpan">Where its long form stands.</param>
public sealed record Abbreviation(string Short, string Long, TextSpan ShortSpan, TextSpan LongSpan);
