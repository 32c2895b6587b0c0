using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>
/// Says what each passage is, in reading order: by how it is set, by the words it opens with, and by the section it stands in.
/// </summary>
internal sealed class PassageClassifier(BodyStyle body)
{
    private const double Smaller = 0.93;
    private const double Larger = 1.06;
    private const int HeadingWords = 18;

    private static readonly Regex CaptionOpening = new(
        @"^(?:supplementary\s+|extended data\s+)?(?:fig(?:ure|\.)?s?|table|scheme|box|chart|panel|plate|algorithm|video|graph)\s*\.?\s*(?:S?\d{1,3}|[IVX]{1,5})(?:[A-Za-z])?\s*(?<after>$|[.:|–—-]|\S*)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private static readonly Regex FrontMatter = new(
        @"@|university|universit|department|institut|hospital|correspond|received[: ]|accepted[: ]|published|copyright|©|e-mail|email|licen[sc]e|citation:|academic editor|edited by|reviewed by|orcid|faculty of|school of|key ?words|https?://|www\.|issn|doi:|article history|article info|specialty section|open access|creative commons|\btel\b|\bfax\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private static readonly Regex Keywords = new(@"^(?:key ?words|keywords?|index terms|mesh terms|abbreviations used|jel)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private readonly List<Section> _sections = [];
    private readonly List<Passage> _done = [];
    private string? _part;
    private bool _bodyBegan;
    private bool _inTable;

    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>The passages in their order, each with its kind and section.</summary>
    public IReadOnlyList<Passage> Classify(IReadOnlyList<Passage> passages)
    {
        var title = TitleFinder.Find(passages, body);
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            var kind = title.Contains(i) ? BlockKind.Title : KindOf(passage, passages.ElementAtOrDefault(i + 1), beforeTitle: title.Count > 0 && i < title[0]);
            _done.Add(passage with { Kind = kind, Section = _sections.Count - 1, IsReference = _part == SectionHeadings.References && kind == BlockKind.Other });
        }

        return _done;
    }

    private BlockKind KindOf(Passage passage, Passage? next, bool beforeTitle)
    {
        if (beforeTitle)
        {
            return BlockKind.Other;
        }

        // 1. Captions and tables stand wherever they fall, also amid the reference list.
        if (IsCaption(passage))
        {
            _inTable = passage.Text.StartsWith("table", StringComparison.OrdinalIgnoreCase);
            return BlockKind.Caption;
        }

        if (IsTable(passage))
        {
            return BlockKind.Table;
        }

        // 2. Headings open a part.
        if (IsHeading(passage, next))
        {
            _inTable = false;
            return Open(passage);
        }

        // 3. What the part makes of it.
        if (_part == SectionHeadings.References)
        {
            return BlockKind.Other;
        }

        if (_part == "backmatter")
        {
            return BlockKind.Backmatter;
        }

        if (!_bodyBegan && FrontKind(passage) is { } front)
        {
            return front;
        }

        return _part == SectionHeadings.Abstract && !_bodyBegan ? AbstractKind(passage) : RunningKind(passage);
    }

    private BlockKind Open(Passage passage)
    {
        var kind = SectionHeadings.KindOf(passage.Text);
        var level = SectionHeadings.NumberedLevel(passage.Text);
        if (kind is null && _part is SectionHeadings.Abstract && !_bodyBegan && level is null)
        {
            // "Objective", "Design", "Findings" … within a structured abstract.
            return BlockKind.Abstract;
        }

        if (_part == "abstract" && !_bodyBegan && kind is "methods" or "results" or "conclusion" && level is null && !_sections.Any(section => section.Kind == SectionKind.Introduction))
        {
            return BlockKind.Abstract;
        }

        _part = kind ?? (_part is "backmatter" or SectionHeadings.References && level is null ? _part : null);
        if (kind != SectionHeadings.Abstract)
        {
            _bodyBegan = true;
        }

        var parent = _sections.Count > 0 ? _sections[^1].Kind : SectionKind.Body;
        var inherits = kind is null && (level ?? 2) > 1 && parent is not (SectionKind.Abstract or SectionKind.Backmatter);
        _sections.Add(new Section(
            SectionHeadings.Title(passage.Text), kind is null ? (inherits ? parent : SectionKind.Body) : SectionHeadings.SectionOf(kind), level ?? (kind is null ? 2 : 1)));
        return BlockKind.Heading;
    }

    private BlockKind? FrontKind(Passage passage)
    {
        if (Keywords.IsMatch(passage.Text))
        {
            return BlockKind.Other;
        }

        if (passage.Text.StartsWith("abstract", StringComparison.OrdinalIgnoreCase) || passage.Text.StartsWith("a b s t r a c t", StringComparison.OrdinalIgnoreCase)
            || passage.Text.StartsWith("summary:", StringComparison.OrdinalIgnoreCase))
        {
            _part = SectionHeadings.Abstract;
            return BlockKind.Abstract;
        }

        return passage.WordCount < 30 || FrontMatter.IsMatch(passage.Text[..Math.Min(passage.Text.Length, 300)]) || !IsProse(passage) ? BlockKind.Other : null;
    }

    private BlockKind AbstractKind(Passage passage) => passage.FontSize < Smaller * body.Size && passage.WordCount < 25 ? BlockKind.Other : BlockKind.Abstract;

    private BlockKind RunningKind(Passage passage)
    {
        if (_inTable && passage.FontSize < 0.97 * body.Size)
        {
            return BlockKind.Table;
        }

        if (passage.FontSize < Smaller * body.Size)
        {
            // Small print: a footnote or a part of a figure, unless it is long enough to be text set small on purpose.
            return passage.WordCount >= 60 && IsProse(passage) && passage.FontSize >= 0.8 * body.Size && !FrontMatter.IsMatch(passage.Text)
                ? BlockKind.Body
                : IsNote(passage) ? BlockKind.Footnote : BlockKind.Other;
        }

        if (!_bodyBegan)
        {
            if (!IsProse(passage))
            {
                return BlockKind.Other;
            }

            _bodyBegan = true;
        }

        _inTable = false;
        return passage.FontSize > 1.25 * body.Size && passage.WordCount < 12 ? BlockKind.Other : BlockKind.Body;
    }

    private static bool IsNote(Passage passage) => passage.Text is ['*' or '†' or '‡' or '§' or '¶' or (>= '0' and <= '9') or (>= 'a' and <= 'h'), ..] && passage.WordCount >= 4;

    /// <summary>Sentences: small letters, a verb's length, a full stop.</summary>
    private static bool IsProse(Passage passage)
    {
        var text = passage.Text;
        return passage.WordCount >= 8 && text.Contains('.') && text.Count(char.IsLower) > 0.6 * text.Length * 0.9 * text.Count(char.IsLetter) / Math.Max(1, text.Length);
    }

    private bool IsCaption(Passage passage)
    {
        var match = CaptionOpening.Match(passage.Text);
        if (!match.Success)
        {
            return false;
        }

        var after = match.Groups["after"].Value;
        var apart = passage.FontSize < 0.97 * body.Size || passage.Lines[0].Words[0].Font.Bold || passage.Lines[0].Words[0].Font.Italic
            || LineFacts.IsCapitals(passage.Lines[0].Words[0].Text);
        return after is "" or "." or ":" or "|" or "–" or "—" or "-" ? apart || passage.Opens || after is ":" or "|" : apart && passage.FontSize < 0.97 * body.Size;
    }

    /// <summary>Rows of cells: wide gaps in most lines.</summary>
    private bool IsTable(Passage passage)
    {
        var gapped = passage.Lines.Count(line => line.WidestGap() > 1.6);
        return gapped >= 2 && gapped >= 0.4 * passage.Lines.Count && (_inTable || gapped >= 0.6 * passage.Lines.Count) && _part != SectionHeadings.References;
    }

    private bool IsHeading(Passage passage, Passage? next)
    {
        if (passage.WordCount is 0 or > HeadingWords || passage.Lines.Count > 3)
        {
            return false;
        }

        var text = passage.Text;
        var known = SectionHeadings.KindOf(text);
        var numbered = SectionHeadings.NumberedLevel(text) is not null;
        var plain = text.TrimEnd();
        var endsLikeSentence = plain is [.., '.' or ',' or ';'] && !(plain.Length < 40 && known is not null);
        var larger = passage.FontSize > Larger * body.Size;
        var stands = passage.IsBold || larger || (LineFacts.IsCapitals(SectionHeadings.Title(text)) && passage.FontSize >= Smaller * body.Size)
            || (passage.IsItalic && !endsLikeSentence && passage.FontSize >= 0.97 * body.Size && passage.Lines.Count <= 2);
        if (known is not null && (stands || numbered || passage.Lines.Count == 1))
        {
            return known != SectionHeadings.References || _bodyBegan || passage.Page > 1;
        }

        if (_part == SectionHeadings.References && !(stands && next is not null && !IsEntryLike(next)))
        {
            return false;
        }

        return stands && !endsLikeSentence && passage.FontSize >= 0.9 * body.Size && char.IsLetterOrDigit(text[0]) && text.Any(char.IsLetter)
            && (_bodyBegan || _part is not null || numbered) && !IsTableText(passage) && text.Count(char.IsLetter) >= 3;
    }

    private bool IsTableText(Passage passage) => _inTable && passage.FontSize < 0.97 * body.Size;

    private static bool IsEntryLike(Passage passage) => char.IsDigit(passage.Text[0]) || passage.Text[0] == '[';
}
