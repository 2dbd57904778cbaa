using EfpConnect.Domain;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Load;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>Acts through the pages’ API.</summary>
internal static class Browsing
{
    public static async Task<Visitor> SignInAsync(this Doors doors, Person person)
    {
        var visitor = new Visitor(person, Settlers.Password, doors);
        await visitor.SignInAsync();
        return visitor;
    }

    /// <returns>The code of the problem; null when it was done. No answer is an exception, as from a grain.</returns>
    public static async Task<string?> PostAsync(this Visitor visitor, string path, object? body, OperationId operation)
    {
        var reply = await visitor.SendAsync(HttpMethod.Post, path, body, operation.ToString());
        if (!reply.IsAnswer) throw new HttpRequestException($"{path}: {reply}");

        return reply.IsDone ? null : reply.Code;
    }
}
