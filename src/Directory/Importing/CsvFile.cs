using System.Text;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>A file that looks like text, opened to be read once from end to end.</summary>
internal sealed class CsvFile : IDisposable
{
    private const int BufferSize = 1 << 18;
    private readonly FileStream _stream;

    private CsvFile(string path, FileStream stream)
    {
        _stream = stream;
        Path = path;
        EndsWithNewLine = LastByte() == '\n';
        Text = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), true, BufferSize);
    }

    public string Path { get; }

    public TextReader Text { get; }

    public bool EndsWithNewLine { get; }

    public long Length => _stream.Length;

    public long BytesRead => _stream.Position;

    public static CsvFile Open(string path)
    {
        var stream = OpenStream(path);
        if (Refusal(stream) is not { } refusal) return new CsvFile(path, stream);
        stream.Dispose();
        throw new ImportRefused(refusal, path);
    }

    public void Dispose() => Text.Dispose();

    private static FileStream OpenStream(string path)
    {
        if (!File.Exists(path)) throw new ImportRefused(ImportRefusal.FileMissing, path);
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefused(ImportRefusal.FileUnreadable, path, cause: failure);
        }
    }

    // Text in UTF-16 has zero bytes too, but begins with its mark; an archive, a picture or a workbook has them without.
    private static ImportRefusal? Refusal(FileStream stream)
    {
        if (stream.Length == 0) return ImportRefusal.FileEmpty;
        Span<byte> head = stackalloc byte[4096];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        return head[0] < 0xFE && head.Contains((byte)0) ? ImportRefusal.NotCsv : null;
    }

    private int LastByte()
    {
        _stream.Seek(-1, SeekOrigin.End);
        var last = _stream.ReadByte();
        _stream.Position = 0;
        return last;
    }
}
