using System.Text.Json.Serialization;

namespace ClaimMiner.Claims;

/// <summary>Where a product stands with a regulator.</summary>
public enum RegulatoryStatus
{
    [JsonStringEnumMemberName("approved")] Approved,

    /// <summary>Accelerated approval, conditional marketing authorisation.</summary>
    [JsonStringEnumMemberName("conditional")] Conditional,
    [JsonStringEnumMemberName("emergency-use")] EmergencyUse,

    /// <summary>Orphan, fast track, breakthrough, PRIME, RMAT, Sakigake.</summary>
    [JsonStringEnumMemberName("designated")] Designated,
    [JsonStringEnumMemberName("submitted")] Submitted,
    [JsonStringEnumMemberName("rejected")] Rejected,
    [JsonStringEnumMemberName("withdrawn")] Withdrawn,
    [JsonStringEnumMemberName("not-approved")] NotApproved,
}
