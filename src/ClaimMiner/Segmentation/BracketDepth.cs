namespace ClaimMiner.Segmentation;

/// <summary>Which positions of a paragraph lie inside brackets that close again within reach.</summary>
internal sealed class BracketDepth
{
    /// <summary>A bracket that stays open longer than this is a misprint rather than an aside.</summary>
    private const int Reach = 400;

    private readonly bool[] _inside;

    public BracketDepth(string text)
    {
        _inside = new bool[text.Length + 1];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[')
            {
                open.Push(i);
            }
            else if (text[i] is ')' or ']' && open.TryPop(out var start) && open.Count == 0 && i - start <= Reach)
            {
                Array.Fill(_inside, true, start + 1, i - start);
            }
        }
    }

    public bool IsInside(int position) => _inside[position];
}
