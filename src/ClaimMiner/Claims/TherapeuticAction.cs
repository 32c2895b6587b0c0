namespace ClaimMiner.Claims;

/// <summary>What a therapy does to its target.</summary>
public enum TherapeuticAction
{
    Inhibit,
    Activate,
    Silence,
    Replace,
    Edit,
    Degrade,
    Bind,
    Deplete,
    Modulate,
}
