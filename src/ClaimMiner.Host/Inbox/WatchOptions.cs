namespace ClaimMiner.Host.Inbox;

/// <summary>How a folder is watched.</summary>
internal sealed record WatchOptions
{
    /// <summary>The folder in which documents are dropped.</summary>
    public required string Inbox { get; init; }

    /// <summary>The folder that takes the results; not inside the inbox.</summary>
    public required string Output { get; init; }

    /// <summary>The folder of ledger and store; not inside the inbox.</summary>
    public required string State { get; init; }

    /// <summary>How long a file must stay unchanged before it is taken for complete. Default 5 s.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the folder is looked through, whatever file events say. Default 10 s.</summary>
    public TimeSpan Rescan { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Documents mined side by side. Default: one a processor.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Where given, a file is taken only when a file of its name and this ending lies beside it.</summary>
    public string? ReadyMarker { get; init; }

    /// <summary>Patterns of names to pass over, besides those of files under way.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>What is done with an original afterwards. Default: it is left alone.</summary>
    public AfterMining After { get; init; }

    /// <summary>Where originals are moved; null unless they are.</summary>
    public string? MoveTo { get; init; }

    /// <summary>With less room on the disk of <see cref="State"/> nothing new is begun. Default 256 MiB.</summary>
    public long LeastFree { get; init; } = 256L << 20;

    /// <summary>Every fault, one a line; empty when there is none.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        if (!Directory.Exists(Inbox))
        {
            faults.Add($"the inbox '{Inbox}' is not a folder");
        }

        if (IsWithin(Output, Inbox))
        {
            faults.Add($"the output folder '{Output}' lies in the inbox '{Inbox}': results would be taken for documents; choose one outside");
        }

        if (IsWithin(State, Inbox))
        {
            faults.Add($"the state folder '{State}' lies in the inbox '{Inbox}': choose one outside");
        }

        if (MoveTo is not null && IsWithin(MoveTo, Inbox))
        {
            faults.Add($"--after would move originals to '{MoveTo}', which lies in the inbox '{Inbox}': they would be taken again; choose one outside");
        }

        if (Settle < TimeSpan.Zero)
        {
            faults.Add($"--settle is {Settle.TotalSeconds} s; expected 0 or more");
        }

        if (Rescan <= TimeSpan.Zero)
        {
            faults.Add($"--rescan is {Rescan.TotalSeconds} s; expected more than 0");
        }

        if (Jobs < 1)
        {
            faults.Add($"--jobs is {Jobs}; expected 1 or more");
        }

        return faults;
    }

    private static bool IsWithin(string path, string folder)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path));
        return relative == "." || !(relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }
}
