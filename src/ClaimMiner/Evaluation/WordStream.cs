namespace ClaimMiner.Evaluation;

/// <summary>The words of sentences one after another, and where a run of words stands in them.</summary>
internal sealed class WordStream
{
    private readonly List<string> _words = [];
    private readonly List<int> _sentences = [];
    private readonly Dictionary<(string, string), List<int>> _starts = [];
    private readonly HashSet<int> _taken = [];

    public WordStream(IReadOnlyList<ReadingWords> sentences)
    {
        foreach (var (i, sentence) in sentences.Index())
        {
            _words.AddRange(sentence);
            _sentences.AddRange(Enumerable.Repeat(i, sentence.Count));
        }

        for (var i = 0; i + 1 < _words.Count; i++)
        {
            if (!_starts.TryGetValue((_words[i], _words[i + 1]), out var places))
            {
                _starts.Add((_words[i], _words[i + 1]), places = []);
            }

            places.Add(i);
        }
    }

    /// <summary>
    /// The first place, not given before, where the first two words stand and a stretch of the same length is at least so much like the
    /// words; null for none.
    /// </summary>
    public int? Find(ReadingWords words, double likeness)
    {
        foreach (var at in _starts.GetValueOrDefault((words[0], words[1])) ?? [])
        {
            var length = Math.Min(words.Count, _words.Count - at);
            if (!_taken.Contains(at) && EndsNear(at + length, words[^1]) && ReadingWords.Likeness(_words.GetRange(at, length), words) >= likeness)
            {
                _taken.Add(at);
                return at;
            }
        }

        return null;
    }

    public int SentenceAt(int place) => _sentences[place];

    /// <summary>Whether the word at a place is the first of its sentence.</summary>
    public bool Opens(int place) => place == 0 || _sentences[place - 1] != _sentences[place];

    private bool EndsNear(int end, string last)
    {
        for (var i = Math.Max(0, end - 3); i < Math.Min(_words.Count, end + 2); i++)
        {
            if (_words[i] == last)
            {
                return true;
            }
        }

        return false;
    }
}
