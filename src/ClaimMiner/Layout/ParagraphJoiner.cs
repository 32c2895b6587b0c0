using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>
/// Puts paragraphs together again that a column, a page, a figure or a footnote cut in two: the first part does not end a sentence, or
/// the second begins in the middle of one.
/// </summary>
internal static class ParagraphJoiner
{
    private const int Reach = 14;

    /// <summary>Groups of passages that are one block each, in the order of their first passage.</summary>
    public static List<List<Passage>> Join(IReadOnlyList<Passage> passages)
    {
        var groups = new List<List<Passage>>();
        foreach (var passage in passages)
        {
            if (Earlier(groups, passage) is { } group)
            {
                group.Add(passage);
            }
            else
            {
                groups.Add([passage]);
            }
        }

        return groups;
    }

    /// <summary>The block that the passage goes on with; null when it opens its own.</summary>
    private static List<Passage>? Earlier(List<List<Passage>> groups, Passage passage)
    {
        if (passage.Kind is BlockKind.Title or BlockKind.Caption or BlockKind.Heading)
        {
            var last = groups.LastOrDefault();
            return passage.Kind == BlockKind.Title && last?[0].Kind == BlockKind.Title ? last : null;
        }

        if (passage.Kind is not (BlockKind.Body or BlockKind.Abstract))
        {
            return null;
        }

        var looked = 0;
        for (var i = groups.Count - 1; i >= 0 && looked < Reach; i--)
        {
            var candidate = groups[i][^1];
            if (candidate.IsAside)
            {
                continue;
            }

            looked++;
            if (candidate.Kind == passage.Kind)
            {
                return candidate.Section == passage.Section && Continues(candidate, passage) ? groups[i] : null;
            }

            if (candidate.Kind is BlockKind.Heading or BlockKind.Title)
            {
                return null;
            }
        }

        return null;
    }

    private static bool Continues(Passage before, Passage passage)
    {
        var end = before.Text.TrimEnd('"', '”', '’', ')', ']', ' ');
        var endsOpen = before.Text is [.., '-' or '‐' or ',' or ';' or '('] || (end is [.., var last] && last is not ('.' or '!' or '?' or ':') && !EndsInMark(before));
        var first = passage.Text[0];
        var beginsLow = char.IsLower(first) || first is ',' or ';' or ')' or '%';
        return endsOpen ? !passage.Opens || beginsLow || before.Text is [.., '-' or '‐' or ','] || passage.Page != before.Page || Beside(before, passage)
            : beginsLow && !IsListItem(passage.Text);
    }

    /// <summary>"…in adults.12": a raised mark behind the stop ends the sentence too.</summary>
    private static bool EndsInMark(Passage passage)
    {
        var words = passage.Lines[^1].Words;
        var i = words.Count - 1;
        while (i > 0 && words[i].Shift == BaselineShift.Raised)
        {
            i--;
        }

        return i < words.Count - 1 && words[i].Text is [.., '.' or '!' or '?' or ')'];
    }

    private static bool Beside(Passage before, Passage passage) => passage.Box.Y < before.Box.Bottom && passage.Box.X > before.Box.X;

    private static bool IsListItem(string text) => text.Length > 2 && char.IsLetter(text[0]) && text[1] is (')' or '.');
}
