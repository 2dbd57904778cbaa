namespace EfpConnect.Domain.Support;

[GenerateSerializer, Alias("efp.staff-role")]
[JsonConverter(typeof(JsonStringEnumConverter<StaffRole>))]
public enum StaffRole
{
    [JsonStringEnumMemberName("agent")] Agent,
    [JsonStringEnumMemberName("supervisor")] Supervisor,
}

/// <summary>Somebody of the support staff, as his acts name him. Not a user of the portal (rules §2).</summary>
[GenerateSerializer, Immutable, Alias("efp.staff")]
public sealed record Staff(string Name, StaffRole Role)
{
    [JsonIgnore]
    public bool IsSupervisor => Role == StaffRole.Supervisor;

    public bool IsSameAs(Staff other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Who of the staff did something, and why: kept with what was done.</summary>
[GenerateSerializer, Immutable, Alias("efp.staff-act")]
public sealed record StaffAct(Staff By, string Reason, string? Ticket = null);

[GenerateSerializer, Immutable, Alias("efp.problem.staff.not-supervisor")]
public sealed record NotSupervisor() : Problem("staff.not-supervisor");

/// <summary>Nobody approves what he asked for himself.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.staff.same-person")]
public sealed record SamePerson() : Problem("staff.same-person");
