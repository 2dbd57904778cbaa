using System.Collections.Concurrent;

namespace EfpConnect.CompanyDirectory.Reading;

internal readonly record struct FileStamp(DateTime Written, long Length);

/// <summary>The open connections to one generation of a file, lent to one question at a time.</summary>
internal sealed class Generation<TReader>(FileStamp stamp) : IDisposable where TReader : class, IDisposable
{
    private readonly ConcurrentBag<TReader> _idle = [];
    private volatile bool _over;

    public FileStamp Stamp => stamp;

    public TReader? Take() => _idle.TryTake(out var reader) ? reader : null;

    public void GiveBack(TReader reader)
    {
        _idle.Add(reader);
        if (_over) CloseIdle();
    }

    public void Dispose()
    {
        _over = true;
        CloseIdle();
    }

    private void CloseIdle()
    {
        while (Take() is { } reader) reader.Dispose();
    }
}
