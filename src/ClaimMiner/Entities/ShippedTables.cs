using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>The tables under <c>corpus/lexicons</c>, in the order in which they claim names.</summary>
internal static class ShippedTables
{
    public static IReadOnlyList<LexiconRow> Rows()
    {
        var rows = new List<LexiconRow>(50_000);
        rows.AddRange(Resource.Rows("regulators.tsv").Select(row => new LexiconRow(EntityType.Regulator, null, row[0], Names(row, 1), true)));
        rows.AddRange(Resource.Rows("companies.tsv").Select(row => new LexiconRow(EntityType.Company, null, row[0], Names(row, 1), true)));

        // 1. Our own names of genes and diseases have their identifiers from the public tables.
        var genes = Resource.Rows("genes.tsv").ToList();
        var diseases = Resource.Rows("diseases.tsv").ToList();
        var doids = diseases.ToDictionary(row => row[1], row => row[0], StringComparer.Ordinal);
        var ids = genes.DistinctBy(row => row[1], StringComparer.Ordinal).ToDictionary(row => row[1], row => row[0], StringComparer.Ordinal);
        rows.AddRange(Resource.Rows("gene-names.tsv").Select(row => new LexiconRow(EntityType.Gene, ids[row[0]], row[0], Names(row, 1), true)));

        rows.AddRange(Resource.Rows("disease-names.tsv").Select(row => new LexiconRow(EntityType.Disease, doids[row[0]], row[0], Names(row, 1), true)));
        rows.AddRange(Resource.Rows("things.tsv").Select(row => new LexiconRow(Enum.Parse<EntityType>(row[0], ignoreCase: true), null, row[1], Names(row, 2), true)));

        // 2. The public tables.
        rows.AddRange(Resource.Rows("families.tsv").Select(row => Family(row[0], row[1], Names(row, 2))));
        rows.AddRange(diseases.Select(row => new LexiconRow(EntityType.Disease, row[0], row[1], Names(row, 2), false)));
        rows.AddRange(genes.Select(row => new LexiconRow(EntityType.Gene, row[0], row[1], Names(row, 2), false)));
        return rows;
    }

    /// <summary>A FamPlex entry's name is its identifier without the prefix.</summary>
    internal static LexiconRow Family(string id, string type, IReadOnlyList<string> names) =>
        new(type == "complex" ? EntityType.Complex : EntityType.Family, id, id[(id.IndexOf(':') + 1)..], names, false);

    internal static IReadOnlyList<string> Names(string[] row, int column) =>
        column < row.Length ? row[column].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
}
