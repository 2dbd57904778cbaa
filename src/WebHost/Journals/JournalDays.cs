using EfpConnect.Contracts;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Time;

namespace EfpConnect.WebHost.Journals;

/// <summary>A part of the journal by days in Paris, the last one included.</summary>
internal static class JournalDays
{
    public static JournalQuery Query(ServiceId? service, DateOnly? from, DateOnly? to, int page, int size) =>
        new(service, from is { } first ? ParisTime.StartOf(first) : null, to is { } last && last < DateOnly.MaxValue ? ParisTime.StartOf(last.AddDays(1)) : null, page, size);
}
