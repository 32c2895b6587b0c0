using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>A thing of a table, with its names.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Id">The identifier with its prefix ("HGNC:3942"); null where the table has none.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Synonyms">Its other names.</param>
/// <param name="IsCurated">
/// Whether somebody wrote the names one by one. The synonyms of the big public tables are trusted less: short ones, and those that several
/// things share, are not used.
/// </param>
public sealed record LexiconRow(EntityType Kind, string? Id, string Name, IReadOnlyList<string> Synonyms, bool IsCurated);
