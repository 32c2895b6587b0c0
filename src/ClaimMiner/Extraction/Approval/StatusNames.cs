using ClaimMiner.Claims;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Statuses by the names that data files use.</summary>
internal static class StatusNames
{
    public static RegulatoryStatus Parse(string name) => name switch
    {
        "emergency-use" => RegulatoryStatus.EmergencyUse,
        "not-approved" => RegulatoryStatus.NotApproved,
        _ => Enum.Parse<RegulatoryStatus>(name, ignoreCase: true),
    };
}
