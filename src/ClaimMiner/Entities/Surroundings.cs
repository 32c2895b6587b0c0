using System.Buffers;
using System.Collections.Frozen;
using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>What stands around a name.</summary>
internal readonly record struct Surroundings(string Text, TextSpan Span)
{
    private static readonly SearchValues<string> Rodents =
        SearchValues.Create(["mice", "mouse", "murine", "rats", "rat ", "rodent"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Animals = new[] { "mouse", "murine", "rat", "bovine", "porcine", "ovine", "rabbit", "chicken", "canine", "equine", "simian" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool OpensSentence
    {
        get
        {
            var before = Span.Start - 1;
            while (before >= 0 && Text[before] is ' ' or '(' or '“' or '"')
            {
                before--;
            }

            return before < 0 || Text[before] is '.' or '\n' or ':' or '!' or '?';
        }
    }

    /// <summary>Whether the word before says that an animal's is meant: "bovine serum albumin", "mouse GSDMD".</summary>
    public bool IsOfAnimal
    {
        get
        {
            var end = Span.Start - 1;
            if (end <= 0 || Text[end] != ' ')
            {
                return false;
            }

            var start = end;
            while (start > 0 && char.IsAsciiLetter(Text[start - 1]))
            {
                start--;
            }

            return Animals.Contains(Text[start..end]);
        }
    }

    /// <summary>Whether the sentence speaks of mice or rats.</summary>
    public bool IsAmongRodents
    {
        get
        {
            var start = Text.LastIndexOf(". ", Span.Start, StringComparison.Ordinal) + 1;
            var line = Span.Start > 0 ? Text.LastIndexOf('\n', Span.Start - 1) + 1 : 0;
            var end = Text.IndexOf(". ", Span.End, StringComparison.Ordinal);
            var next = Text.IndexOf('\n', Span.End);
            var last = Math.Min(end < 0 ? Text.Length : end, next < 0 ? Text.Length : next);
            return Text.AsSpan(Math.Max(start, line)..last).ContainsAny(Rodents);
        }
    }
}
