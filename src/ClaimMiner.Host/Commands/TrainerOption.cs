using System.CommandLine;
using ClaimMiner.Learning;

namespace ClaimMiner.Host.Commands;

/// <summary><c>--trainer</c>, and the trainer that it names.</summary>
internal static class TrainerOption
{
    public static Option<string> Create() => new("--trainer")
    {
        Description = $"what learns the weights: {string.Join(", ", Trainers.OfThisBuild.Select(trainer => trainer.Name))}",
        DefaultValueFactory = _ => Trainers.OfThisBuild[0].Name,
        HelpName = "NAME",
    };

    /// <exception cref="UsageException">There is no such trainer, or this build was made without it.</exception>
    public static ILinearTrainer Of(string name) => Trainers.OfThisBuild.FirstOrDefault(trainer => trainer.Name == name) ?? throw new UsageException(
        Trainers.Known.GetValueOrDefault(name) is { } property
            ? $"--trainer is '{name}', which this build was made without: {BuildProperty.Remedy(property)}"
            : $"--trainer is '{name}'; this build has: {string.Join(", ", Trainers.OfThisBuild.Select(trainer => trainer.Name))}");
}
