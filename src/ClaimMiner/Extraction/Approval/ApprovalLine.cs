using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>A sentence as the approval rules see it: clauses numbered; regulators, markets, dates, asides and products marked.</summary>
internal sealed class ApprovalLine
{
    private static readonly NameMatcher RegulatorNames = new("regulator-names.tsv");
    private static readonly NameMatcher MarketNames = new("market-names.tsv");

    private readonly int[] clauses;

    public ApprovalLine(SentenceContext context)
    {
        Context = context;
        Syntax = context.Syntax;
        Arguments = new Arguments(Syntax);
        clauses = NumberClauses();
        Dates = DateFinder.Find(context);
        Regulators = FindRegulators().ToList();
        Markets = FindMarkets().ToList();
        Asides = Syntax.Glosses.Where(gloss => !gloss.IsCitation || ProductAside.IsDated(context.Article[gloss.Inside]))
            .Select(gloss => new ProductAside(context, gloss, Dates))
            .Concat(context.Sentence.Citations.Select(citation => ProductAside.Lifted(context, citation)).OfType<ProductAside>()).ToList();
        Companies = FindCompanies().ToHashSet();
        Products = ProductMentions.Find(this);
    }

    /// <summary>The line of a sentence before, by its index among them.</summary>
    public static ApprovalLine Of(SentenceContext context, int before) => new(context with
    {
        Syntax = context.Before[before], Before = [.. context.Before.Take(before)], Mentions = context.Index?.Within(context.Before[before].Span) ?? [],
        Sentence = context.Sentence with { Span = context.Before[before].Span, Citations = [] },
    });

    public SentenceContext Context { get; }

    public SentenceSyntax Syntax { get; }

    public Arguments Arguments { get; }

    /// <summary>In the order of the text; those inside asides are the asides' own.</summary>
    public IReadOnlyList<ApprovalStop> Regulators { get; }

    /// <summary>Places by themselves: no part of a regulator's name, none inside asides.</summary>
    public IReadOnlyList<ApprovalStop> Markets { get; }

    /// <summary>Indexes of the words of companies' names.</summary>
    private HashSet<int> Companies { get; }

    public IReadOnlyList<ApprovalDate> Dates { get; }

    public IReadOnlyList<ProductAside> Asides { get; }

    public IReadOnlyList<ProductMention> Products { get; }

    public int ClauseOf(int word) => clauses[Math.Clamp(word, 0, clauses.Length - 1)];

    public bool InClause(int word, int clause) => word >= 0 && word < clauses.Length && clauses[word] == clause;

    public bool HasRegulator(int clause) => Regulators.Any(found => InClause(found.First, clause));

    public bool HasWord(int clause, IReadOnlySet<string> words) =>
        Enumerable.Range(0, Syntax.Words.Count).Any(i => clauses[i] == clause && words.Contains(Syntax.Words[i].Lower));

    public bool IsRegulator(int word) => Regulators.Any(regulator => regulator.First <= word && word < regulator.End);

    public bool IsCompany(int word) => Companies.Contains(word);

    public bool IsInAside(int position) => Asides.Any(aside => aside.Span.Start <= position && position < aside.Span.End);

    /// <summary>Clauses part at semicolons and at commas before but, while, whereas, yet, although.</summary>
    private int[] NumberClauses()
    {
        var words = Syntax.Words;
        var numbers = new int[Math.Max(1, words.Count)];
        var clause = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var parts = words[i].Lower is ";" or "whereas" or "although" or "while"
                || (i > 0 && words[i - 1].Tag == Tag.Comma && words[i].Lower is "but" or "yet" or "though" or "after" or "where")
                || (i > 0 && words[i - 1].Tag == Tag.Comma && words[i].Lower == "and" && OpensClause(i));
            clause += parts ? 1 : 0;
            numbers[i] = clause;
        }

        return numbers;
    }

    /// <summary>Whether a subject and its verb follow ", and".</summary>
    private bool OpensClause(int conjunction)
    {
        var chunk = Syntax.ChunkAt(conjunction) + 1;
        while (chunk < Syntax.Chunks.Count && Syntax.Chunks[chunk].Kind is ChunkKind.Noun or ChunkKind.Adverb)
        {
            chunk++;
        }

        return chunk < Syntax.Chunks.Count && Syntax.Chunks[chunk].Verb is { Kind: VerbKind.Finite }
            && Syntax.Chunks[chunk - 1].Kind == ChunkKind.Noun;
    }

    private IEnumerable<ApprovalStop> FindRegulators()
    {
        for (var i = 0; i < Syntax.Words.Count; i++)
        {
            var end = RegulatorNames.EndOf(Syntax.Words, i);
            if (end > i)
            {
                var span = new TextSpan(Syntax.Words[i].Span.Start, Syntax.Words[end - 1].Span.End);
                yield return new ApprovalStop(i, end, span, Context.SlotOf(span));
                i = end - 1;
            }
            else if (Syntax.Words[i].Text is var text && text.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen
                && RegulatorNames.IsName(text[..hyphen]))
            {
                var span = new TextSpan(Syntax.Words[i].Span.Start, Syntax.Words[i].Span.Start + hyphen);
                yield return new ApprovalStop(i, i + 1, span, Context.SlotOf(span));
            }
        }
    }

    private IEnumerable<int> FindCompanies()
    {
        for (var i = 0; i < Syntax.Words.Count; i++)
        {
            var end = CompanyFinder.OneAt(this, i);
            for (; i < end; i++)
            {
                yield return i;
            }
        }
    }

    private IEnumerable<ApprovalStop> FindMarkets()
    {
        for (var i = 0; i < Syntax.Words.Count; i++)
        {
            var end = MarketNames.EndOf(Syntax.Words, i);
            if (end > i && !IsRegulator(i))
            {
                yield return new ApprovalStop(i, end, new TextSpan(Syntax.Words[i].Span.Start, Syntax.Words[end - 1].Span.End), null);
                i = end - 1;
            }
        }
    }

    public static bool IsYear(string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit)
            && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal));

    public static bool IsMonth(string text) =>
        WordSets.Has("months", text);
}
