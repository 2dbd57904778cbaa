namespace EfpConnect.Domain.ManagerCodes;

/// <summary>Wrong length, symbol or check symbol: « une erreur de frappe ».</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.mistyped")]
public sealed record CodeMistyped() : Problem("manager-code.mistyped");

/// <summary>Unknown, or of another company: the same answer, so that guessing teaches nothing.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.manager-code.not-valid")]
public sealed record CodeNotValid() : Problem("manager-code.not-valid");

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
