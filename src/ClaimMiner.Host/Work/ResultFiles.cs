using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Work;

/// <summary>Writes a result to its files. A document has either a result or an error file, so the other kind of an earlier run goes.</summary>
internal static class ResultFiles
{
    public static void WriteClaims(MiningResult result, DocumentFiles files) =>
        Write(result, files.Claims, files.Error, () => ContractJson.Write(result.ToClaimsFile()));

    public static void WriteArticle(MiningResult result, DocumentFiles files) =>
        Write(result, files.Article, files.Error, () => ContractJson.Write(result.ToArticleFile()));

    private static void Write(MiningResult result, string path, string errorPath, Func<string> text)
    {
        if (result.Status == DocumentStatus.Failed)
        {
            AtomicFile.Write(errorPath, ContractJson.Write(result.ToErrorFile()));
            File.Delete(path);
        }
        else
        {
            AtomicFile.Write(path, text());
            File.Delete(errorPath);
        }
    }
}
