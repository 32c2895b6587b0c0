using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Work;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Host.Service;

public sealed class DocumentStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private DocumentStore Store => new(_folder["store"]);

    [Fact]
    public void AFileLiesWholeUnderTheHashOfItsBytes()
    {
        var path = _folder.Write("a.pdf", "abc"u8.ToArray());

        var document = Store.TakeIn(path, FileStamp.Of(path)!.Value);

        Assert.Equal("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document);
        Assert.Equal("abc"u8.ToArray(), File.ReadAllBytes(Store.PathOf(document!)));
        Assert.True(Store.IsWhole(document!));
        Assert.Equal([document!], Store.Documents());
    }

    [Fact]
    public void AFileThatIsNoLongerWhatItWasIsNotTaken()
    {
        var path = _folder.Write("a.pdf", "abc"u8.ToArray());
        var stamp = FileStamp.Of(path)!.Value;
        File.AppendAllText(path, "d");

        Assert.Null(Store.TakeIn(path, stamp));
        Assert.Empty(Store.Documents());
        Assert.Empty(Directory.EnumerateFiles(_folder["store/tmp"]));
    }

    [Fact]
    public void WhatEarlierProcessesLeftHalfCopiedGoes()
    {
        _folder.Write("store/tmp/1-2.tmp", "ab"u8.ToArray());

        Store.RemoveUnfinished();

        Assert.False(Directory.Exists(_folder["store/tmp"]));
    }

    public void Dispose() => _folder.Dispose();
}
