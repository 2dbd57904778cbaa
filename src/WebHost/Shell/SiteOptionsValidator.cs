using Microsoft.Extensions.Options;

namespace EfpConnect.WebHost.Shell;

[OptionsValidator]
internal sealed partial class SiteOptionsValidator : IValidateOptions<SiteOptions>;
