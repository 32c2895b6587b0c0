namespace ClaimMiner.Host.Commands;

/// <summary>One line of <c>doctor</c>.</summary>
/// <param name="What">The kind of thing.</param>
/// <param name="Name">Which one.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Remark">How to get it when it is not; what there is to know of it otherwise.</param>
internal sealed record Finding(string What, string Name, FindingState State, string Remark);
