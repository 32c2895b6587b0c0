using System.Reflection;
using ClaimMiner.Host.Commands;
using Xunit.Sdk;

namespace ClaimMiner.Tests.Support;

/// <summary>Runs a theory for the trainer of this name; skipped with its reason where the build was made without it.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class TrainerAttribute : DataAttribute
{
    private readonly string _name;

    /// <param name="name">As on the command line.</param>
    /// <param name="present">False for a theory about a build without it, which is then skipped in a build with it.</param>
    public TrainerAttribute(string name, bool present = true)
    {
        _name = name;
        if (Trainers.OfThisBuild.Any(trainer => trainer.Name == name) != present)
        {
            Skip = present
                ? $"this build was made without the trainer '{name}': -p:{Trainers.Known[name]}=true brings it"
                : $"this build was made with the trainer '{name}'";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[_name]];
}
