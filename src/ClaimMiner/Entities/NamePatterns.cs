using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>Names that follow a nomenclature and need no table: variants and microRNAs.</summary>
internal static partial class NamePatterns
{
    private const string OneLetter = "ARNDCEQGHILKMFPSTWYV";

    private static readonly string[] ThreeLetters = ["Ala", "Arg", "Asn", "Asp", "Cys", "Glu", "Gln", "Gly", "His", "Ile", "Leu", "Lys", "Met", "Phe", "Pro", "Ser", "Thr", "Trp", "Tyr", "Val"];

    private static readonly HashSet<string> NotVariants = [.. Resource.Lines("not-variants.txt")];

    /// <summary>The mention that begins at a place; null when none of these patterns fits.</summary>
    public static Mention? At(string text, int start, Lexicon lexicon)
    {
        // Few tokens can begin one: a look at three letters spares the expressions for the others.
        var head = text.AsSpan(start, Math.Min(4, text.Length - start));
        if (head.Length < 4)
        {
            return null;
        }

        return head switch
        {
            ['m' or 'M' or 'h' or 'l' or 'L', 'i' or 's' or 'e', 'R' or 'r' or 'c' or 'a' or 't', _] => MicroRna(text, start, lexicon),
            ['r', 's', >= '0' and <= '9', _] or ['p' or 'c', '.', _, _] or ['e', 'x', 'o', 'n'] => Variant(text, start),
            [>= 'A' and <= 'Z', >= '0' and <= '9', >= '0' and <= '9', _] or ['Δ', >= 'A' and <= 'Z', _, _] => Variant(text, start),
            [>= 'A' and <= 'Z', >= 'a' and <= 'z', >= 'a' and <= 'z', >= '0' and <= '9'] => Variant(text, start),
            _ => null,
        };
    }

    private static Mention? MicroRna(string text, int start, Lexicon lexicon)
    {
        if (MicroRnaPattern().Match(text, start) is not { Success: true } match)
        {
            return null;
        }

        // The gene's entry stands for "miR-21"; the arms "-5p" and "-3p" are molecules of their own, without identifier.
        var isLet = match.Groups["let"].Success;
        var number = match.Groups["number"].Value;
        var arm = match.Groups["arm"].Value;
        var symbol = (isLet ? "MIRLET" : "MIR") + number.ToUpperInvariant();
        var gene = arm.Length > 0 ? null : lexicon.Find(LexiconKey.Of(symbol));
        while (gene is not null && gene.Grounding?.Name != symbol)
        {
            gene = gene.Next;
        }

        var grounding = gene?.Grounding;
        return new Mention(new TextSpan(start, start + match.Length), EntityType.Gene, grounding ?? new Grounding(null, (isLet ? "let-" : "miR-") + number + arm));
    }

    private static Mention? Variant(string text, int start)
    {
        var match = VariantPattern().Match(text, start);
        if (!match.Success || NotVariants.Contains(match.Value) || (match.Groups["to"].Success && match.Groups["to"].Value == match.Groups["from"].Value))
        {
            return null;
        }

        var name = match.Groups["aa"].Success
            ? $"{Short(match.Groups["from3"].Value)}{match.Groups["at"].Value}{Short(match.Groups["to3"].Value)}"
            : match.Value.StartsWith("p.", StringComparison.Ordinal) ? match.Value[2..] : match.Value;
        return new Mention(new TextSpan(start, start + match.Length), EntityType.Variant, new Grounding(null, name));
    }

    /// <summary>"Gly" is G; "fs" and "Ter" stay.</summary>
    private static string Short(string residue) => Array.IndexOf(ThreeLetters, residue) is >= 0 and var i ? OneLetter[i].ToString() : residue;

    [GeneratedRegex(@"\G(?:(?:hsa|mmu|rno)-)?(?:(?:miR|miRNA|[Mm]icroRNA|mir|MiR)[-‐‑–]?|(?<let>[Ll]et)[-‐‑–](?=7))(?<number>\d{1,4}[a-z]?(?:-\d)?)(?<arm>-[35]p|)(?![\w])", RegexOptions.ExplicitCapture)]
    private static partial Regex MicroRnaPattern();

    [GeneratedRegex(
        @"\G(?:rs\d{3,}"
        + @"|(?:p\.)?(?<aa>\(?(?<from3>Ala|Arg|Asn|Asp|Cys|Glu|Gln|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)(?<at>\d{1,4})(?<to3>Ala|Arg|Asn|Asp|Cys|Glu|Gln|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Ter|fs|del|dup)\)?)"
        + @"|(?:p\.)?(?<from>[ARNDCEQGHILKMFPSTWYV])\d{2,4}(?<to>[ARNDCEQGHILKMFPSTWYV])|p\.[ARNDCEQGHILKMFPSTWYV]\d{1,4}(?:[ARNDCEQGHILKMFPSTWYVX*]|fs\*?\d*|del|dup)|[ARNDCEQGHILKMFPSTWYV]\d{2,4}del"
        + @"|c\.[\d_+*-]{1,14}(?:[ACGT]>[ACGT]|del[ACGT]*|ins[ACGT]+|dup[ACGT]*)"
        + @"|Δ[A-Z]\d{2,4}|exon[- ]\d{1,2} (?:deletions?|insertions?|skipping(?: mutations?)?))(?![\w])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex VariantPattern();
}
