namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>A part of the process that will listen.</summary>
internal interface IPortOwner
{
    IEnumerable<Port> Ports();
}
