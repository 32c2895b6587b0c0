namespace ClaimMiner.Pdf.Objects;

/// <summary>How a crypt filter encrypts.</summary>
internal enum CryptMethod
{
    Identity,
    Rc4,

    /// <summary>AES-128, the key mixed with the object's number.</summary>
    AesV2,

    /// <summary>AES-256, one key for all.</summary>
    AesV3,
}
