using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>A CSV file read line by line in constant memory, its columns found by name.</summary>
internal sealed class CsvSource : IDisposable
{
    private const string NotPublished = "[ND]";
    private const int Absent = -1;

    private readonly CsvFile _file;
    private readonly CsvDataReader _rows;

    private CsvSource(CsvFile file)
    {
        _file = file;
        _rows = Guarded(() => CsvDataReader.Create(file.Text, new()
        {
            // One stray quote among forty million lines costs its own line, not the import.
            CsvStyle = CsvStyle.Lax,
            BufferSize = 1 << 16,
            MaxBufferSize = 1 << 20,
        }));
    }

    public string Path => _file.Path;

    public long Length => _file.Length;

    public long BytesRead => _file.BytesRead;

    /// <summary>The current line, the header being line 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether the current line has as many fields as the header.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The field without spaces around it; empty when the column is absent or INSEE withholds the value.</summary>
    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            if (column == Absent) return default;
            var field = _rows.GetFieldSpan(column).Trim();
            return field is NotPublished ? default : field;
        }
    }

    /// <summary>What <see cref="this[int]"/> says, as a string; null when that is empty.</summary>
    public string? Text(int column) => this[column] is { IsEmpty: false } field ? field.ToString() : null;

    /// <summary>The texts there are, with spaces between; null when there are none.</summary>
    public static string? Join(params ReadOnlySpan<string?> texts)
    {
        string? joined = null;
        foreach (var text in texts)
            if (text is not null) joined = joined is null ? text : $"{joined} {text}";
        return joined;
    }

    public static CsvSource Open(string path)
    {
        var file = CsvFile.Open(path);
        try
        {
            return new CsvSource(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public int Required(string name) =>
        Optional(name) is var column and not Absent ? column : throw Refused(ImportRefusal.ColumnMissing, name);

    public int Optional(string name)
    {
        for (var column = 0; column < _rows.FieldCount; column++)
            if (_rows.GetName(column).AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return column;
        return Absent;
    }

    /// <summary>Goes to the next line that is not blank.</summary>
    public bool Next()
    {
        do
        {
            if (!Guarded(_rows.Read)) return AtEnd();
        }
        while (_rows.RowFieldCount == 1 && _rows.GetFieldSpan(0).IsWhiteSpace());

        Line = _rows.RowNumber + 1;
        IsWhole = _rows.RowFieldCount == _rows.FieldCount;
        return true;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _file.Dispose();
    }

    private bool AtEnd() => IsWhole || _file.EndsWithNewLine
        ? false
        : throw Refused(ImportRefusal.Truncated, Line.ToString(CultureInfo.InvariantCulture));

    private ImportRefused Refused(ImportRefusal reason, string? detail = null, Exception? cause = null) => new(reason, Path, detail, cause);

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException cause)
        {
            throw Refused(ImportRefusal.WrongEncoding, cause: cause);
        }
        catch (CsvMissingHeadersException cause)
        {
            throw Refused(ImportRefusal.FileEmpty, cause: cause);
        }
        catch (Exception cause) when (cause is CsvFormatException or CsvRecordTooLargeException)
        {
            throw Refused(ImportRefusal.NotCsv, cause: cause);
        }
        catch (IOException cause)
        {
            throw Refused(ImportRefusal.FileUnreadable, cause: cause);
        }
    }
}
