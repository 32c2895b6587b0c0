namespace ClaimMiner.Layout;

/// <summary>Counts characters by their size, in tenths of a point.</summary>
internal struct SizeCount
{
    private double _only;
    private int _characters;
    private Dictionary<double, int>? _several;

    public void Add(double size, int characters)
    {
        // Nearly always there is one size.
        size = Math.Round(size, 1);
        if (_several is null && (_characters == 0 || size == _only))
        {
            (_only, _characters) = (size, _characters + characters);
            return;
        }

        _several ??= new() { [_only] = _characters };
        _several[size] = _several.GetValueOrDefault(size) + characters;
    }

    /// <summary>The size that most characters have, the larger one of two as frequent; 0 when none was counted.</summary>
    public readonly double Most => _several?.OrderByDescending(size => size.Value).ThenByDescending(size => size.Key).First().Key ?? _only;
}
