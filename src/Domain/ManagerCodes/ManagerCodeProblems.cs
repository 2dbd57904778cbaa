namespace EfpConnect.Domain.ManagerCodes;

/// <summary>Wrong length, symbol or check symbol: « une erreur de frappe ».</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.mistyped")]
public sealed record CodeMistyped() : Problem("manager-code.mistyped");

/// <summary>Unknown, or of another company: the same answer, so that guessing teaches nothing.</summary>
/// <param name="For">The company for which it is not valid: that of whoever typed it.</param>
[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.not-valid")]
public sealed record CodeNotValid(Siren? For = null) : Problem("manager-code.not-valid");

/// <summary>It has the look of an activation code of the portal before this one.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.former")]
public sealed record CodeOfFormerPortal() : Problem("manager-code.former");

/// <summary>Support took it back, or its letter came back.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.withdrawn")]
public sealed record CodeWithdrawnBySupport(DateTimeOffset At) : Problem("manager-code.withdrawn");

[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.already-used")]
public sealed record CodeAlreadyUsed(DateTimeOffset UsedAt) : Problem("manager-code.already-used");

/// <summary>« Un code plus récent a été émis le … »</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.superseded")]
public sealed record CodeSuperseded(DateTimeOffset ReplacedAt) : Problem("manager-code.superseded");

[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.expired")]
public sealed record CodeExpired(DateTimeOffset ExpiredAt) : Problem("manager-code.expired");

[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.other-service")]
public sealed record CodeOfOtherService(ServiceId Service) : Problem("manager-code.other-service");

/// <summary>The duties of a manager (S24) were not accepted in the same form.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.charter.not-accepted")]
public sealed record CharterNotAccepted() : Problem("charter.not-accepted");
