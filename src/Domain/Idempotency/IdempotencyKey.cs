namespace EfpConnect.Domain.Idempotency;

/// <summary>A key that a program chose for one act of its own: the body that it was first sent with.</summary>
/// <param name="Body">The body's digest; null before the first use.</param>
public sealed record IdempotencyKey(string? Body = null) : StoredRecord
{
    public Decision<IdempotencyKeyEvent> Use(string body) => Body is null ? new IdempotencyKeyUsed(body) : [];

    public IdempotencyKey Evolve(IdempotencyKeyEvent happened) => happened switch
    {
        IdempotencyKeyUsed e => this with { Body = e.Body },
        _ => this,
    };
}

[JsonDerivedType(typeof(IdempotencyKeyUsed), "used")]
public abstract record IdempotencyKeyEvent;

public sealed record IdempotencyKeyUsed(string Body) : IdempotencyKeyEvent;
