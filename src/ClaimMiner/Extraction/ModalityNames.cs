using ClaimMiner.Claims;

namespace ClaimMiner.Extraction;

/// <summary>Modalities by the names that data files use.</summary>
internal static class ModalityNames
{
    public static Modality? Parse(string name) => name switch
    {
        "-" or "" => null,
        "small-molecule" => Modality.SmallMolecule,
        "gene-therapy" => Modality.GeneTherapy,
        "gene-editing" => Modality.GeneEditing,
        "cell-therapy" => Modality.CellTherapy,
        "oncolytic-virus" => Modality.OncolyticVirus,
        _ => Enum.Parse<Modality>(name, ignoreCase: true),
    };
}
