namespace ClaimMiner.Classification;

/// <summary>A line of a corpus file: of an annotated sentence's shape, its values not yet judged.</summary>
internal sealed record AnnotatedLine(
    string File, int Number, string Doc, string Sid, int Para, string Section, string Text, IReadOnlyList<string> Labels, IReadOnlyList<AnnotatedClaim> Claims)
{
    public int WordCount { get; } = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    public CorpusFault Fault(CorpusFaultKind kind, string found, string expected) => new(kind, File, Number, Sid, found, expected);
}
