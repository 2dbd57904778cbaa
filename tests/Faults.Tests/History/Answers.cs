using EfpConnect.Domain;

namespace EfpConnect.Faults.Tests.History;

/// <summary>Answers as histories compare them: done, or the code of the problem.</summary>
internal static class Answers
{
    public const string Done = "done";

    public static string Of<T>(Outcome<T> outcome) where T : notnull => outcome.Problem?.Code ?? Done;
}
