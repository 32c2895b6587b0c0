namespace ClaimMiner.Tests.Support;

public enum PdfEncryptionKind
{
    /// <summary>RC4 with 40 bits, revision 2.</summary>
    Rc4Short,

    /// <summary>RC4 with 128 bits, revision 3.</summary>
    Rc4,

    /// <summary>Revision 4.</summary>
    Aes128,

    /// <summary>Revision 6.</summary>
    Aes256,
}
