using System.Security.Cryptography;
using ClaimMiner.Claims;
using ClaimMiner.Learning;

namespace ClaimMiner.Classification;

/// <summary>
/// The model's file: magic, vocabulary (hashes ascending, rarities), then for each category weights, scale, bias, calibration and
/// thresholds; little-endian; the SHA-256 of all that closes it.
/// </summary>
public static class ClaimModelFile
{
    private const ulong Magic = 0x32_4C_44_4D_4D_4C_43_00; // "\0CLMMDL2"
    private const int ChecksumBytes = 32;
    private const int MostColumns = 10_000_000;

    /// <summary>"sha256:" and the hash of a model file's bytes, as claims files name their model.</summary>
    public static string IdOf(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static byte[] Write(ClaimModel model)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write((int)model.Kinds);
        writer.Write(FeatureSpec.Of(model.Kinds));
        writer.Write(model.Space.Hashes.Count);
        foreach (var hash in model.Space.Hashes)
        {
            writer.Write(hash);
        }

        foreach (var rarity in model.Space.Rarities)
        {
            writer.Write(rarity);
        }

        foreach (var label in model.Labels)
        {
            Array.ForEach(label.Weights.Weights, writer.Write);
            writer.Write(label.Weights.Scale);
            writer.Write(label.Weights.Bias);
            writer.Write(label.Calibration.Slope);
            writer.Write(label.Calibration.Offset);
            writer.Write(label.Threshold);
            writer.Write(label.Sure);
        }

        writer.Flush();
        var body = stream.ToArray();
        return [.. body, .. SHA256.HashData(body)];
    }

    /// <exception cref="InvalidDataException">The bytes are not a whole model file.</exception>
    public static ClaimModel Read(byte[] bytes)
    {
        var body = bytes.Length < ChecksumBytes ? [] : bytes.AsSpan(0, bytes.Length - ChecksumBytes);
        if (body.IsEmpty || !SHA256.HashData(body).AsSpan().SequenceEqual(bytes.AsSpan(body.Length)))
        {
            throw new InvalidDataException("the model file is damaged or cut short: its checksum does not fit its contents");
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, 0, body.Length));
        if (reader.ReadUInt64() != Magic)
        {
            throw new InvalidDataException("not a model file of this version of ClaimMiner");
        }

        var kinds = (FeatureKinds)reader.ReadInt32();
        var (spec, expected) = (reader.ReadString(), FeatureSpec.Of(kinds));
        if (spec != expected)
        {
            throw new InvalidDataException(
                $"the model was made for other features (specification {spec}) than this version of ClaimMiner computes ({expected}); 'claimminer train' makes it anew");
        }

        if (reader.ReadInt32() is not (>= 0 and <= MostColumns and var columns))
        {
            throw new InvalidDataException("not a model file of this version of ClaimMiner");
        }

        var hashes = Repeat(columns, reader.ReadUInt64);
        var rarities = Repeat(columns, reader.ReadSingle);
        var labels = Repeat(Enum.GetValues<ClaimCategory>().Length, () => new LabelModel(
            new IntegerWeights(Repeat(columns, reader.ReadInt16), reader.ReadDouble(), reader.ReadInt64()),
            new Calibration(reader.ReadDouble(), reader.ReadDouble()), reader.ReadDouble(), reader.ReadDouble()));
        return new ClaimModel(kinds, new FeatureSpace(hashes, rarities), labels);
    }

    private static T[] Repeat<T>(int times, Func<T> read)
    {
        var items = new T[times];
        for (var i = 0; i < times; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
