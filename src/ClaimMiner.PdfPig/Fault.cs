using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.PdfPig;

/// <summary>Tells the file's faults, which PdfPig reports by exceptions of every kind, from what must end the reading.</summary>
internal static class Fault
{
    private const int MostCharacters = 200;

    /// <summary>Anything but a cancelled token, a limit of ours, and memory that is out. PdfPig wraps what a page of an encrypted file throws.</summary>
    public static bool IsOfTheFile(Exception fault) => !Chain(fault).Any(cause => cause is OperationCanceledException or OutOfMemoryException or PdfLimitException);

    /// <summary>On one line of a length to read: PdfPig's messages may hold a whole object of the file.</summary>
    public static string Told(Exception fault)
    {
        var message = Chain(fault).Last().Message.ReplaceLineEndings(" ");
        return message.Length > MostCharacters ? string.Concat(message.AsSpan(0, MostCharacters), "…") : message;
    }

    private static IEnumerable<Exception> Chain(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
