namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>Why a line was left out.</summary>
public enum LineFault
{
    FieldCount,
    InvalidSiren,
    InvalidSiret,
    UnknownState,
    UnknownService,
    Duplicate,
}

/// <summary>A line left out of an import.</summary>
/// <param name="File">Its name, without the folder.</param>
/// <param name="Line">Counted from 1, the header being line 1.</param>
public sealed record BadLine(string File, long Line, LineFault Fault);
