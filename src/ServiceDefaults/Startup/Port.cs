using System.Net;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>A port this process is going to listen on, and the setting it comes from.</summary>
internal sealed record Port(string Setting, string Value, IPEndPoint Address);
