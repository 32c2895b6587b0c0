using System.Buffers;
using System.Text;
using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// The form under which names are looked up: lower case, Greek letters spelt out, hyphens and apostrophes gone, words parted by one
/// space, British spelling of the commonest stems turned American. "NF-κB" and "NFkappaB" have one key.
/// </summary>
internal static class LexiconKey
{
    private static readonly (string British, string American)[] Spellings =
        [("tumour", "tumor"), ("leukaem", "leukem"), ("anaem", "anem"), ("haem", "hem"), ("oedema", "edema"), ("oesoph", "esoph"), ("fibre", "fiber"), ("paed", "ped"), ("diarrhoea", "diarrhea"), ("signalling", "signaling"), ("aemia", "emia"), ("foet", "fet")];

    private static readonly SearchValues<string> British = SearchValues.Create(Spellings.Select(spelling => spelling.British).ToArray(), StringComparison.Ordinal);

    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length + 8);
        foreach (var c in CompatibilityFolding.Fold(name).ToLowerInvariant())
        {
            if (Greek.NameOf(c) is { } letter)
            {
                key.Append(letter);
            }
            else if (char.IsLetterOrDigit(c))
            {
                key.Append(c);
            }
            else if ((char.IsWhiteSpace(c) || c is '/' or ',') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        var text = key.ToString().TrimEnd();
        if (!text.AsSpan().ContainsAny(British))
        {
            return text;
        }

        foreach (var (british, american) in Spellings)
        {
            text = text.Replace(british, american, StringComparison.Ordinal);
        }

        return text;
    }
}
