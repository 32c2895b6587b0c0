namespace ClaimMiner.Host.Commands;

/// <summary>The properties that a build takes up optional engines by.</summary>
internal static class BuildProperty
{
    /// <summary>How to get what a property brings.</summary>
    public static string Remedy(string property) =>
        $"build with -p:{property}=true, as in 'dotnet run -c Release -p:{property}=true --project src/ClaimMiner.Host -- …'";
}
