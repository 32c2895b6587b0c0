namespace ClaimMiner.Documents;

/// <summary>A page's displayed size in points; pages count from 1.</summary>
public readonly record struct PageSize(int Number, double Width, double Height);
