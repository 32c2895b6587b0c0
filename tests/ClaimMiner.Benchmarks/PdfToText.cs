using System.ComponentModel;
using System.Diagnostics;

namespace ClaimMiner.Benchmarks;

/// <summary>The peer that users would pick: poppler's pdftotext with word boxes.</summary>
internal static class PdfToText
{
    public static bool IsInstalled { get; } = Answers();

    public static void Run(string file, string output) =>
        Wait(Process.Start(new ProcessStartInfo("pdftotext", ["-q", "-bbox-layout", file, Path.Combine(output, "peer.html")]) { RedirectStandardError = true }));

    private static bool Answers()
    {
        try
        {
            Wait(Process.Start(new ProcessStartInfo("pdftotext", ["-v"]) { RedirectStandardError = true }));
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static void Wait(Process? process)
    {
        process?.StandardError.ReadToEnd();
        process?.WaitForExit();
        process?.Dispose();
    }
}
