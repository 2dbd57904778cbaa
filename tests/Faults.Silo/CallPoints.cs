namespace EfpConnect.Faults.Silo;

/// <summary>Around each call of a grain: « call.before IGrain.MethodAsync », « call.after … », its answer not yet sent.</summary>
internal sealed class CallPoints(FailPoints points) : IIncomingGrainCallFilter
{
    private static readonly AsyncLocal<string?> InTurn = new();

    /// <summary>The call whose turn this is.</summary>
    public static string? Current => InTurn.Value;

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        var call = $"{context.InterfaceMethod?.DeclaringType?.Name}.{context.InterfaceMethod?.Name}";
        InTurn.Value = call;
        await points.PassAsync($"call.before {call}");
        await context.Invoke();
        await points.PassAsync($"call.after {call}");
    }
}
