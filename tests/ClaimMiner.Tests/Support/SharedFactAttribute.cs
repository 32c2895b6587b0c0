namespace ClaimMiner.Tests.Support;

/// <summary>A test over measuring data beside the project; skipped with its reason where that is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string needs)
    {
        if (!Path.Exists(Shared.Path(needs)))
        {
            Skip = $"the measuring data '{needs}' does not lie beside this project";
        }
    }
}
