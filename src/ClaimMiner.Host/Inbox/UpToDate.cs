using System.Text.Json;
using ClaimMiner.Claims.Files;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Inbox;

/// <summary>
/// Whether a document's result is already there: the output folder itself remembers what is done, so that a restart repeats nothing. A
/// result counts when it is of the same bytes and, for claims, was made by the same version and model; a failure stays one until its
/// error file is removed or the document changes.
/// </summary>
internal sealed class UpToDate(Generator generator)
{
    public bool Holds(string path, DocumentFiles files)
    {
        var (result, isError) = File.Exists(files.Claims) ? (files.Claims, false) : (files.Error, true);
        if (!File.Exists(result))
        {
            return false;
        }

        try
        {
            using var stream = File.OpenRead(result);
            using var json = JsonDocument.Parse(stream);
            return IsOf(json.RootElement, path, isError);
        }
        catch (Exception fault) when (fault is IOException or JsonException or InvalidOperationException or KeyNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private bool IsOf(JsonElement root, string path, bool isError)
    {
        if (!isError && root.GetProperty("generator").Deserialize<Generator>(ContractJson.Line) != generator)
        {
            return false;
        }

        using var document = File.OpenRead(path);
        return root.GetProperty("document").GetProperty("id").GetString() == DocumentId.Of(document);
    }
}
