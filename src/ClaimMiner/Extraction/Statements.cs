using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>
/// Parts a sentence into the statements that it makes: coordinated and contrasted clauses, and relative clauses behind a comma. What is
/// cited or reported in one is not said to be so in another.
/// </summary>
internal sealed class Statements
{
    private readonly SentenceSyntax _syntax;
    private readonly int[] _of;

    public Statements(SentenceSyntax syntax)
    {
        _syntax = syntax;
        _of = new int[syntax.Chunks.Count];
        var (current, last) = (0, 0);
        var outer = new Stack<int>();
        for (var i = 0; i < _of.Length; i++)
        {
            if (outer.Count > 0 && syntax.Chunks[i].Kind == ChunkKind.Comma && IsFinite(i + 1))
            {
                current = outer.Pop();
            }
            else if (OpensRelative(i))
            {
                outer.Push(current);
                current = ++last;
            }
            else if (OpensStatement(i))
            {
                outer.Clear();
                current = ++last;
            }

            _of[i] = current;
        }
    }

    /// <summary>
    /// Whether what stands at a position counts for the word: in the same statement, or above it before a "that" with no contrast between
    /// ("studies [3] showed that A inhibits B and activates C").
    /// </summary>
    public bool Governs(int position, TextSpan word) => At(position) == Of(word) || HasComplementBetween(position, word.Start);

    private bool HasComplementBetween(int from, int to)
    {
        var that = false;
        foreach (var chunk in _syntax.Chunks)
        {
            var start = _syntax.Words[chunk.First].Span.Start;
            if (start < from || start >= to)
            {
                continue;
            }

            if ((chunk.Kind == ChunkKind.Break && chunk.Lemma == ";") || (chunk.Kind is ChunkKind.Subordinator or ChunkKind.Conjunction
                && WordSets.Has("openers of contrasts", _syntax.Words[chunk.First].Lower)))
            {
                return false;
            }

            that |= chunk.Kind == ChunkKind.Relative && _syntax.Words[chunk.First].Lower == "that" && !IsFinite(_syntax.ChunkAt(chunk.First) + 1);
        }

        return that;
    }

    /// <summary>Number of the statement in which a position of the text stands, or behind whose last word before it.</summary>
    public int At(int position)
    {
        var found = 0;
        for (var i = 0; i < _of.Length && _syntax.Words[_syntax.Chunks[i].First].Span.Start < position; i++)
        {
            found = _syntax.Chunks[i].Kind is ChunkKind.Comma && i + 1 < _of.Length && _of[i] != _of[Math.Max(0, i - 1)] ? found : _of[i];
        }

        return found;
    }

    /// <summary>Number of the statement of the word there.</summary>
    public int Of(TextSpan word)
    {
        for (var i = 0; i < _of.Length; i++)
        {
            if (_syntax.Words[_syntax.Chunks[i].End - 1].Span.End > word.Start)
            {
                return _of[i];
            }
        }

        return 0;
    }

    private bool OpensRelative(int i)
    {
        var chunks = _syntax.Chunks;
        return i > 0 && chunks[i].Kind == ChunkKind.Relative && chunks[i - 1].Kind == ChunkKind.Comma && IsFinite(i + 1);
    }

    private bool OpensStatement(int i)
    {
        var chunks = _syntax.Chunks;
        return i > 0 && chunks[i].Kind switch
        {
            ChunkKind.Break => chunks[i].Lemma == ";",
            ChunkKind.Subordinator => WordSets.Has("openers of contrasts", _syntax.Words[chunks[i].First].Lower) && HasClause(i + 1),
            ChunkKind.Conjunction => chunks[i].Lemma is "and" or "or" or "but" or "yet"
                && (IsFinite(i + 1) ? HasVerbBefore(i) : HasClause(i + 1) && (chunks[i - 1].Kind == ChunkKind.Comma || chunks[i].Lemma is "but" or "yet")),
            ChunkKind.Comma => ClosesOpening(i),
            _ => false,
        };
    }

    private bool IsFinite(int i)
    {
        while (i < _syntax.Chunks.Count && _syntax.Chunks[i].Kind == ChunkKind.Adverb)
        {
            i++;
        }

        return i < _syntax.Chunks.Count && _syntax.Chunks[i].Verb is { Kind: VerbKind.Finite };
    }

    private bool HasVerbBefore(int i) => _syntax.Chunks.Take(i).Any(chunk => chunk.Verb is { Kind: VerbKind.Finite });

    /// <summary>Whether a subject and its verb follow.</summary>
    private bool HasClause(int i)
    {
        var chunks = _syntax.Chunks;
        var noun = false;
        for (; i < chunks.Count; i++)
        {
            if (chunks[i].Verb is { Kind: VerbKind.Finite })
            {
                return noun;
            }

            if (chunks[i].Kind is ChunkKind.Break or ChunkKind.Relative or ChunkKind.Subordinator || (chunks[i].Kind == ChunkKind.Comma && noun))
            {
                return false;
            }

            noun |= chunks[i].Kind == ChunkKind.Noun;
        }

        return false;
    }

    /// <summary>"Although A inhibits B, C …": the comma behind an opening clause.</summary>
    private bool ClosesOpening(int comma)
    {
        var chunks = _syntax.Chunks;
        return chunks[0].Kind == ChunkKind.Subordinator && chunks.Take(comma).All(chunk => chunk.Kind != ChunkKind.Comma)
            && chunks.Take(comma).Any(chunk => chunk.Verb is { Kind: VerbKind.Finite }) && HasClause(comma + 1);
    }
}
