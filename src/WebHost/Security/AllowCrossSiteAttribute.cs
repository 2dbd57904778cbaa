namespace EfpConnect.WebHost.Security;

/// <summary>An endpoint that other sites may post to by their protocol, such as an authorization request of OpenID Connect.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class AllowCrossSiteAttribute : Attribute;
