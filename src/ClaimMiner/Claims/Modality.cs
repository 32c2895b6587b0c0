using System.Text.Json.Serialization;

namespace ClaimMiner.Claims;

/// <summary>The kind of therapy.</summary>
public enum Modality
{
    [JsonStringEnumMemberName("small-molecule")] SmallMolecule,
    [JsonStringEnumMemberName("antibody")] Antibody,
    [JsonStringEnumMemberName("protein")] Protein,
    [JsonStringEnumMemberName("peptide")] Peptide,
    [JsonStringEnumMemberName("rnai")] Rnai,
    [JsonStringEnumMemberName("antisense")] Antisense,
    [JsonStringEnumMemberName("mrna")] Mrna,
    [JsonStringEnumMemberName("gene-therapy")] GeneTherapy,
    [JsonStringEnumMemberName("gene-editing")] GeneEditing,
    [JsonStringEnumMemberName("cell-therapy")] CellTherapy,
    [JsonStringEnumMemberName("vaccine")] Vaccine,
    [JsonStringEnumMemberName("oncolytic-virus")] OncolyticVirus,
    [JsonStringEnumMemberName("device")] Device,
    [JsonStringEnumMemberName("other")] Other,
}
