using System.Xml.Linq;
using EfpConnect.Credentials.Keys;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>The keys of cookies rest beside the sessions that they open: whoever reads the store must not be able to use them.</summary>
internal sealed class KeySeal(IServiceProvider services) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var text = plaintextElement.ToString(SaveOptions.DisableFormatting);
        return new(new XElement("sealed", services.GetRequiredService<ISealer>().Seal(text)), typeof(KeyOpening));
    }
}

/// <summary>Made by the framework, which finds its name beside each key.</summary>
internal sealed class KeyOpening(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<ISealer>().Open(encryptedElement.Value));
}
