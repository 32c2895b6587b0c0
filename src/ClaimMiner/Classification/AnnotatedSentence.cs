using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Classification;

/// <summary>A line of a corpus or gold file.</summary>
/// <param name="Doc">The document or file it stands in.</param>
/// <param name="Sid">Its name within the document.</param>
/// <param name="Para">Sentences of one paragraph share it and stand one after the other.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Labels">Its categories.</param>
/// <param name="Claims">Its claims, flat: "category" and the slots' words.</param>
/// <param name="Section">Where in the article; running text when it is not said.</param>
public sealed record AnnotatedSentence(
    string Doc, string Sid, int Para, string Text, IReadOnlyList<ClaimCategory> Labels, IReadOnlyList<JsonElement> Claims,
    SectionKind Section = SectionKind.Body);
