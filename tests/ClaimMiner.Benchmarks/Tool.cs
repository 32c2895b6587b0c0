using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ClaimMiner.Benchmarks;

/// <summary>Programs of other makers, run to their end.</summary>
internal static class Tool
{
    private const double TicksPerSecond = 100;

    /// <summary>Spent so far by all programs that this one started and saw end. Linux alone tells: proc(5), fields 16 and 17 of stat.</summary>
    public static TimeSpan ProcessorTime
    {
        get
        {
            var stat = File.ReadAllText("/proc/self/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' '); // from field 3 on
            return TimeSpan.FromSeconds(fields[13..15].Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture)) / TicksPerSecond);
        }
    }

    /// <summary>The exit code and what went to standard error; null when the program is not installed.</summary>
    public static (int ExitCode, string Error)? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, error);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
