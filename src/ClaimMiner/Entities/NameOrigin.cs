namespace ClaimMiner.Entities;

/// <summary>Where a name comes from, and with it how far its mere spelling is to be trusted.</summary>
internal enum NameOrigin
{
    /// <summary>A table of the user's own, who knows what the names mean in his articles.</summary>
    User,

    /// <summary>A table of ours, written name by name.</summary>
    Curated,

    /// <summary>The main name of a public table's entry.</summary>
    Name,

    /// <summary>Another name in a public table; many mean something else in most articles.</summary>
    Synonym,
}
