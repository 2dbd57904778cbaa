namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>What a line says, or why it is left out.</summary>
internal readonly record struct Parsed<TRow>(TRow? Row, LineFault? Fault)
{
    public static implicit operator Parsed<TRow>(TRow row) => new(row, null);

    public static implicit operator Parsed<TRow>(LineFault fault) => new(default, fault);
}
