namespace ClaimMiner.Host.Ledger;

/// <summary>A result that is to be written beside a sighting.</summary>
/// <param name="Path">The sighting's file.</param>
/// <param name="Output">Where the result goes: an absolute path that lacks its ending.</param>
/// <param name="Document">"sha256:" and the hash of the document's bytes.</param>
/// <param name="Pipeline">What made the result.</param>
/// <param name="State">How the job ended.</param>
/// <param name="ResultHash">Hash of the result's text.</param>
internal sealed record Publication(string Path, string Output, string Document, string Pipeline, JobState State, string ResultHash)
{
    /// <summary>The file that is written.</summary>
    public string File => Output + (HasClaims ? ClaimsEnding : ErrorEnding);

    /// <summary>The file of an earlier outcome, which goes.</summary>
    public string OtherFile => Output + (HasClaims ? ErrorEnding : ClaimsEnding);

    public bool HasClaims => State is JobState.Mined or JobState.Partial;

    private const string ClaimsEnding = ".claims.json";
    private const string ErrorEnding = ".error.json";
}
