using System.CommandLine;
using ClaimMiner.Claims.Files;
using ClaimMiner.Classification;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;
using ClaimMiner.Pdf;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimMiner.Host.Commands;

/// <summary>The options that every mining command shares, and the miner that they make.</summary>
internal sealed class PipelineOptions
{
    public Option<int> Jobs { get; } = new("--jobs")
    {
        Description = "documents worked on side by side",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "N",
    };

    public Option<string> Engine { get; } = new("--pdf-engine")
    {
        Description = $"what reads the PDF: {PdfEngines.Names}",
        DefaultValueFactory = _ => PdfEngines.OfThisBuild[0].Name,
        HelpName = "NAME",
    };

    public Option<FileInfo?> Model { get; } = new("--model")
    {
        Description = "a model file made by 'claimminer train' instead of the one that ships",
        HelpName = "FILE",
    };

    public Option<bool> RulesOnly { get; } = new("--rules-only")
    {
        Description = "let no model judge the sentences: every claim that the rules find",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Jobs);
        command.Options.Add(Engine);
        command.Options.Add(Model);
        command.Options.Add(RulesOnly);
    }

    /// <exception cref="UsageException">An option's value does not make sense.</exception>
    public int JobsOf(ParseResult parsed) =>
        parsed.GetValue(Jobs) is >= 1 and <= 512 and var jobs ? jobs : throw new UsageException($"--jobs is {parsed.GetValue(Jobs)}; expected 1 to 512");

    /// <exception cref="UsageException">An option's value does not make sense.</exception>
    public MiningPipeline Pipeline(ParseResult parsed) => new(EngineOf(parsed), ClassifierOf(parsed));

    public static DocumentMiner Miner(MiningPipeline pipeline, WorkOptions? work = null) => new(pipeline, work ?? new WorkOptions(), NullLogger<DocumentMiner>.Instance);

    /// <exception cref="UsageException">An option's value does not make sense.</exception>
    public SentenceClassifier ClassifierOf(ParseResult parsed)
    {
        if (parsed.GetValue(RulesOnly))
        {
            return SentenceClassifier.RulesOnly;
        }

        if (parsed.GetValue(Model) is not { } file)
        {
            return SentenceClassifier.Shipped();
        }

        try
        {
            return SentenceClassifier.OfFile(File.ReadAllBytes(file.FullName));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new UsageException($"--model '{file}': {fault.Message}");
        }
    }

    /// <summary>What the pipeline is called, and how worker processes are told to make the same.</summary>
    /// <exception cref="UsageException">An option's value does not make sense.</exception>
    public Pipeline PipelineIdOf(ParseResult parsed)
    {
        var arguments = new List<string> { Engine.Name, EngineOf(parsed).Name };
        if (parsed.GetValue(Model) is { } model)
        {
            arguments.AddRange([Model.Name, model.FullName]);
        }

        if (parsed.GetValue(RulesOnly))
        {
            arguments.Add(RulesOnly.Name);
        }

        return new Pipeline(Generator.Of(ClassifierOf(parsed).ModelId), arguments);
    }

    private IPdfReader EngineOf(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(Engine);
        return PdfEngines.OfThisBuild.FirstOrDefault(engine => engine.Name == name) ?? throw new UsageException(
            PdfEngines.Known.GetValueOrDefault(name) is { } property
                ? $"--pdf-engine is '{name}', which this build was made without: {BuildProperty.Remedy(property)}"
                : $"--pdf-engine is '{name}'; this build has: {PdfEngines.Names}");
    }
}
