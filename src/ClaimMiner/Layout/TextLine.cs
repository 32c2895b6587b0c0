using System.Text;
using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Words on one baseline within one column, left to right, with their raised and lowered companions.</summary>
/// <param name="words">At least one.</param>
/// <param name="box">Around all words.</param>
/// <param name="baseline">y of the main baseline.</param>
/// <param name="fontSize">The size of most of its characters, in points.</param>
internal sealed class TextLine(IReadOnlyList<Word> words, Box box, double baseline, double fontSize)
{
    private string? _text;

    public IReadOnlyList<Word> Words { get; } = words;

    public Box Box { get; } = box;

    public double Baseline { get; } = baseline;

    public double FontSize { get; } = fontSize;

    /// <summary>The words with spaces where white space parts them, raised and lowered ones included.</summary>
    public string Text => _text ??= Joined();

    /// <summary>The letters, figures and signs of all words.</summary>
    public int Characters { get; } = words.Sum(word => word.Text.Length);

    private string Joined()
    {
        var text = new StringBuilder();
        foreach (var word in Words)
        {
            if (text.Length > 0 && word.SpaceBefore)
            {
                text.Append(' ');
            }

            text.Append(word.Text);
        }

        return text.ToString();
    }
}
