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

    /// <summary>How many passages may stand between the heading of the reference list and its first entry.</summary>
    private const int EntriesWithin = 6;

    private static readonly Regex CaptionOpening = new(
        @"^(?:supplementary\s+|extended data\s+)?(?:fig(?:ure|\.)?s?|table|scheme|box|chart|panel|plate|algorithm|video|graph)\s*[.-]?\s*(?:S?\d{1,3}|[IVX]{1,5})(?:[A-Za-z])?\s*(?<after>$|[.:|–—-]|\S*)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private static readonly Regex FrontMatter = new(
        @"@|university|universit|department|institut|hospital|correspond|received[: ]|accepted[: ]|published|copyright|©|e-mail|email|licen[sc]e|citation:|academic editor|edited by|reviewed by|orcid|faculty of|school of|key ?words|https?://|www\.|issn|doi:|article history|article info|specialty section|open access|creative commons|\btel\b|\bfax\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private static readonly Regex Keywords = new(@"^(?:key ?words|keywords?|index terms|mesh terms|abbreviations used|jel)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private static readonly Regex EntryForm = new(
        @"^(?:\[?\d{1,3}[\].)]?\s*)?\p{Lu}[\p{L}'’\-]+(?: \p{Lu}?[\p{L}'’\-]+)?,? (?:\p{Lu}\.?[ ,-]*){1,4}.{0,600}(?:19|20)\d{2}", RegexOptions.NonBacktracking);

    private static readonly Regex DatedForm = new(@"(?:19|20)\d{2}", RegexOptions.NonBacktracking);

    private readonly List<Section> _sections = [];
    private readonly List<Passage> _done = [];
    private IReadOnlyList<Passage> _passages = [];
    private string? _part;
    private bool _bodyBegan;
    private bool _inTable;
    private int _firstAbstract;
    private int _lastMainHeading;
    private int _abstractWords;
    private bool _keywordsSeen;
    private bool _referencesSeen;

    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>The passages in their order, each with its kind and section.</summary>
    public IReadOnlyList<Passage> Classify(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        var title = TitleFinder.Find(passages, body);
        _firstAbstract = Enumerable.Range(0, passages.Count).Cast<int?>().FirstOrDefault(i => passages[i!.Value].Page <= 3 && OpensAbstract(passages[i.Value])) ?? -1;
        _lastMainHeading = Enumerable.Range(0, passages.Count).Cast<int?>().LastOrDefault(i => IsMainHeading(passages[i!.Value])) ?? -1;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            var kind = passage.IsAside ? AsideKind(passage)
                : title.Contains(i) ? BlockKind.Title
                : title.Count > 0 && i < title[0] ? BlockKind.Other
                : KindOf(passage, passages.ElementAtOrDefault(i + 1), i);
            _done.Add(passage with { Kind = kind, Section = _sections.Count - 1, IsReference = _part == SectionHeadings.References && kind == BlockKind.Other });
        }

        return _done;
    }

    /// <summary>Wide tables, and figures, are all that pages are turned for.</summary>
    private BlockKind AsideKind(Passage passage) => IsCaption(passage) ? BlockKind.Caption : BlockKind.Table;

    private BlockKind KindOf(Passage passage, Passage? next, int index)
    {
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

        // 2. Before the body there are its own rules.
        if (!_bodyBegan)
        {
            return FrontKind(passage, next, index);
        }

        // 3. Headings open a part; the part says what the rest is.
        if (IsHeading(passage, next, index))
        {
            _inTable = false;
            return Open(passage, index);
        }

        if ((_part == SectionHeadings.References || index > _lastMainHeading) && OpensBackmatter(passage))
        {
            (_part, _inTable) = ("backmatter", false);
        }

        // 4. A list that back matter interrupted goes on where entries do.
        if (_part == "backmatter" && _referencesSeen && IsEntry(passage))
        {
            _part = SectionHeadings.References;
        }

        return _part switch
        {
            SectionHeadings.References => BlockKind.Other,
            "backmatter" => IsTableText(passage) ? BlockKind.Table : BlockKind.Backmatter,
            _ => RunningKind(passage),
        };
    }

    /// <summary>Title page, abstract and key words, up to the first heading or paragraph of the body.</summary>
    private BlockKind FrontKind(Passage passage, Passage? next, int index)
    {
        var kind = SectionHeadings.KindOf(passage.Text);
        if (Keywords.IsMatch(passage.Text))
        {
            (_keywordsSeen, _part) = (true, _part == SectionHeadings.Abstract ? null : _part);
            return BlockKind.Other;
        }

        if (OpensAbstract(passage))
        {
            _part = SectionHeadings.Abstract;
            _abstractWords = passage.WordCount;
            return kind == SectionHeadings.Abstract ? Open(passage, index) : BlockKind.Abstract;
        }

        if (IsHeading(passage, next, index) && OpensBody(passage, kind, next, index))
        {
            _bodyBegan = true;
            return Open(passage, index);
        }

        if (_part == SectionHeadings.Abstract && (!EndsAbstract(passage) || SectionHeadings.IsAbstractPart(passage.Text)))
        {
            _abstractWords += passage.WordCount;
            return passage.FontSize < Smaller * body.Size && passage.WordCount < 25 && !SectionHeadings.IsAbstractPart(passage.Text) ? BlockKind.Other : BlockKind.Abstract;
        }

        if (index > _firstAbstract && passage.WordCount >= 30 && IsProse(passage) && !FrontMatter.IsMatch(passage.Text[..Math.Min(passage.Text.Length, 160)])
            && passage.FontSize >= Smaller * body.Size)
        {
            (_bodyBegan, _part) = (true, null);
            return BlockKind.Body;
        }

        return BlockKind.Other;
    }

    /// <summary>Whether a heading before the body is the body's first: a usual one, a numbered one, or one behind the abstract or key words.</summary>
    private bool OpensBody(Passage passage, string? kind, Passage? next, int index)
    {
        if (index < _firstAbstract || kind is "backmatter" or SectionHeadings.References)
        {
            return false;
        }

        if (kind == "introduction" && (_abstractWords >= 60 || _part != SectionHeadings.Abstract))
        {
            return true;
        }

        var inAbstract = _part == SectionHeadings.Abstract;
        if (inAbstract && SectionHeadings.IsAbstractPart(passage.Text) && !_keywordsSeen)
        {
            return false;
        }

        var numbered = SectionHeadings.NumberedLevel(passage.Text) is not null;
        var leads = next is not null && next.WordCount >= 8 && !FrontMatter.IsMatch(next.Text[..Math.Min(next.Text.Length, 120)]);
        return numbered || _keywordsSeen && leads || inAbstract && _abstractWords >= 60 || (kind is not null and not SectionHeadings.Abstract && leads) || (_firstAbstract < 0 && leads && IsProse(next!));
    }

    /// <summary>
    /// An abstract is one paragraph, or several that open with their labels: a further paragraph without one is the body's, when the
    /// abstract was long enough.
    /// </summary>
    private bool EndsAbstract(Passage passage) =>
        _abstractWords >= 90 && passage.Opens && passage.WordCount >= 30 && char.IsUpper(passage.Text[0]) && passage.FontSize >= 0.97 * body.Size
        || _abstractWords > 700;

    private static bool OpensAbstract(Passage passage) =>
        SectionHeadings.KindOf(passage.Text) == SectionHeadings.Abstract && passage.WordCount <= 10
        || passage.Text.StartsWith("abstract", StringComparison.OrdinalIgnoreCase) || passage.Text.StartsWith("a b s t r a c t", StringComparison.OrdinalIgnoreCase)
        || passage.Text.StartsWith("summary:", StringComparison.OrdinalIgnoreCase);

    private static bool IsMainHeading(Passage passage) =>
        passage.WordCount <= 6 && SectionHeadings.KindOf(passage.Text) is "introduction" or "methods" or "results" or "discussion" or "conclusion";

    /// <summary>"Conflict of Interest: The authors declare…", its heading on the same line, or on a line of its own set as the rest.</summary>
    private static bool OpensBackmatter(Passage passage) =>
        passage.Text.IndexOf(':') is > 0 and < 60 and var colon && SectionHeadings.KindOf(passage.Text[..colon]) == "backmatter"
        || passage.Lines.Count > 1 && SectionHeadings.KindOf(passage.Lines[0].Text) == "backmatter";

    private BlockKind Open(Passage passage, int index)
    {
        var kind = SectionHeadings.KindOf(passage.Text);
        var level = SectionHeadings.NumberedLevel(passage.Text);

        // An ethics statement amid the methods is a part of them.
        kind = kind == "backmatter" && index < _lastMainHeading && _sections.Any(section => section.Kind is SectionKind.Methods or SectionKind.Results) ? null : kind;
        var backmatterEnds = _part == "backmatter" && kind is null && (index < _lastMainHeading || level is not null);
        _part = kind ?? (_part is SectionHeadings.References && level is null || _part == "backmatter" && !backmatterEnds ? _part : null);
        _referencesSeen |= kind == SectionHeadings.References;
        var parent = _sections.LastOrDefault(section => section.Kind != SectionKind.Backmatter)?.Kind ?? SectionKind.Body;
        var inherits = kind is null && (level ?? 2) > 1 && parent is not SectionKind.Abstract;
        _sections.Add(new Section(
            SectionHeadings.Title(passage.Text),
            _part == "backmatter" || kind == "backmatter" ? SectionKind.Backmatter : kind is null ? (inherits ? parent : SectionKind.Body) : SectionHeadings.SectionOf(kind),
            level ?? (kind is null ? 2 : 1)));
        return BlockKind.Heading;
    }

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

    private bool IsHeading(Passage passage, Passage? next, int index)
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
            return known != SectionHeadings.References || LeadsToEntries(index);
        }

        if (_part == SectionHeadings.References && (IsEntryLike(passage) || !(stands && next is not null && !IsEntryLike(next))))
        {
            return false;
        }

        return stands && !endsLikeSentence && passage.FontSize >= 0.9 * body.Size && char.IsLetterOrDigit(text[0]) && text.Any(char.IsLetter)
            && !IsTableText(passage) && text.Count(char.IsLetter) >= 3;
    }

    /// <summary>Whether entries follow, and not the cells of a column of that name.</summary>
    private bool LeadsToEntries(int index) =>
        _passages.Skip(index + 1).Take(EntriesWithin).Any(passage => (IsEntryLike(passage) || IsEntry(passage)) && DatedForm.IsMatch(passage.Text));

    private bool IsTableText(Passage passage) => _inTable && passage.FontSize < 0.97 * body.Size;

    /// <summary>Names with initials, then a year: an entry of a reference list.</summary>
    private static bool IsEntry(Passage passage) => EntryForm.IsMatch(passage.Text);

    private static bool IsEntryLike(Passage passage) => char.IsDigit(passage.Text[0]) || passage.Text[0] == '[';
}
