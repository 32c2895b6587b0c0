using System.Reflection;
using ClaimMiner.Host.Commands;
using Xunit.Sdk;

namespace ClaimMiner.Tests.Support;

/// <summary>Runs a theory for the PDF engine of this name; skipped with its reason where the build was made without it.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class PdfEngineAttribute : DataAttribute
{
    private readonly string _name;

    /// <param name="name">As on the command line.</param>
    /// <param name="present">False for a theory about a build without it, which is then skipped in a build with it.</param>
    public PdfEngineAttribute(string name, bool present = true)
    {
        _name = name;
        if (PdfEngines.OfThisBuild.Any(engine => engine.Name == name) != present)
        {
            Skip = present
                ? $"this build was made without the PDF engine '{name}': -p:{PdfEngines.Known[name]}=true brings it"
                : $"this build was made with the PDF engine '{name}'";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[_name]];
}
