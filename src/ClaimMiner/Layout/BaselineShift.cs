namespace ClaimMiner.Layout;

/// <summary>How a word stands to its line's baseline.</summary>
internal enum BaselineShift
{
    None,
    Raised,
    Lowered,
}
