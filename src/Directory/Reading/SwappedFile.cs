namespace EfpConnect.CompanyDirectory.Reading;

/// <summary>A database file which imports replace as a whole: each question goes to the newest, each answer comes from one.</summary>
internal sealed class SwappedFile<TReader>(string path, Func<string, TReader> open) : IDisposable where TReader : class, IDisposable
{
    private readonly Lock _turn = new();
    private Generation<TReader>? _current;

    /// <summary>The answer of the newest file, or <paramref name="absent"/> when there is none yet.</summary>
    public TAnswer Ask<TAnswer>(Func<TReader, TAnswer> question, TAnswer absent)
    {
        if (Newest() is not { } generation) return absent;
        var reader = generation.Take() ?? open(path);
        try
        {
            return question(reader);
        }
        finally
        {
            generation.GiveBack(reader);
        }
    }

    public void Dispose() => _current?.Dispose();

    private Generation<TReader>? Newest()
    {
        var file = new FileInfo(path);
        if (!file.Exists) return null;
        var stamp = new FileStamp(file.LastWriteTimeUtc, file.Length);
        return Volatile.Read(ref _current) is { } current && current.Stamp == stamp ? current : Renew(stamp);
    }

    private Generation<TReader> Renew(FileStamp stamp)
    {
        lock (_turn)
        {
            if (_current is { } current && current.Stamp == stamp) return current;
            _current?.Dispose();
            return _current = new Generation<TReader>(stamp);
        }
    }
}
