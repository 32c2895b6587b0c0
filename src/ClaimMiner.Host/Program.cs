using System.Text;
using ClaimMiner.Host.Commands;

// The program reads in bands: how it speaks, what it is asked, what came of it.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return await CommandLine.RunAsync(args, Terminal.System);
