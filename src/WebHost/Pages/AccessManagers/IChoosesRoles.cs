using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>A form on which the roles of an access are ticked.</summary>
internal interface IChoosesRoles
{
    OnlineService Service { get; }

    Role[] Roles { get; }
}
