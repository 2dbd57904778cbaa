using System.Globalization;
using EfpConnect.Cli;
using EfpConnect.ServiceDefaults.Startup;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");

return await Launch.RunAsync("efpctl", async () =>
{
    var help = new StringWriter();
    var typed = Commands.Root().Parse(args);
    var exitCode = await typed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, Output = help });

    Console.Out.Write(FrenchHelp.Of(help.ToString()));
    return typed.Errors.Count > 0 ? ExitCode.WrongUsage : exitCode;
});
