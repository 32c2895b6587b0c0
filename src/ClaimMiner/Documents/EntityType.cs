namespace ClaimMiner.Documents;

/// <summary>The closed list of what a mention can be.</summary>
public enum EntityType
{
    Gene,
    Protein,
    Complex,
    Family,
    Pathway,
    Process,
    Drug,
    Chemical,
    Disease,
    Cell,
    Organism,
    Anatomy,
    Variant,
    Company,
    Regulator,
    Modality,
    Other,
}
