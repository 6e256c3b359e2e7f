<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>The server: &quot;penstock serve&quot; echoes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
The server was told to stop, flushed, closed and ended with status 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to send: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
To %1 as fast as it takes it, and back at %2 a second:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     writer paused: %1 bytes wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     writer resumed: %1 bytes wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what arrived is not what was sent: %1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  What arrived is what was sent: %1 bytes, SHA-256 %2…; never more than %3 bytes waited in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a file through an echo server over TCP and over a Unix socket, with a reader that is slower than the writer, and shows what flow control makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to send; otherwise programs of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much to send without a FILE, in MB (300)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the reader reads, in MB a second (80)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size and --rate are whole numbers from 1 to 1000000, and there is at most one FILE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penstock::Error</name>
    <message>
        <source>No error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer reset the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer no longer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback threw an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 a technical detail in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penstock::Monitor</name>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer does not read: its window is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer does not read, or the network is slow: %1 wait in the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer does not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the callback %1 has run for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the callback %1 of another connection, #%2, has run for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the connection or its handshake for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this side paused reading %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing, with %1 yet to be sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing was paused %1 ago, with %2 buffered: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are buffered: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerProcess</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server ended with status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 %2 sent %3, back %4 of %5, %6 MB/s, writer paused %7 and resumed %8 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file that can be read and holds something</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) and libraries of this machine</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock</name>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it must be a duration such as 250ms, 1.5s, 2min or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set cannot be &quot;%1&quot;: it must be KEY=VALUE, such as greeting=Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set %1 is given twice, with &quot;%2&quot; and &quot;%3&quot;: once is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is needed; see &quot;penstock --help&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; before a command; see &quot;penstock --help&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--framing is for transports of messages, such as udp and ws; &quot;%1&quot; is a stream of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect needs one ENDPOINT, such as tcp://localhost:7000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message was lost on its way to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost the connection to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent: %1, received: %2; pauses of sending: %3, of receiving: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connected to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended; bytes received: %2, sent: %3; pauses of sending: %4, of receiving: %5; reason: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at-eof cannot be &quot;%1&quot;: it must be half-close, keep-open or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--framing cannot be &quot;%1&quot;: it must be line or chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the end of standard input does: half-close ends our side of the connection and goes on receiving (keep-open does instead where the transport cannot); keep-open does nothing; close ends the connection once all is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a message is, with transports of messages: line makes one of each line of standard input, without its line break, and writes each that comes as a line; chunk sends what is read at once and writes what comes as it is. Without it line for ws, chunk for udp, as ncat -u does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long connecting may take, as 250ms, 1.5s or 2min; 0 is as long as the system tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the peer may take to receive what is left once the connection is closing; 0 is for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on standard error where the connection leads, and how much it carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join standard input and output with a peer, as nc does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDPOINT [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends standard input to the peer and writes what the peer sends to standard output. Who is slow holds back who is fast; the memory needed stays the same however much is carried. Ends when the peer ends the connection, once all that it sent is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a server by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a file, keep what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a WebSocket server: each line is a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a datagram and write what is answered, until Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a stream with an option of the transport, and do not wait for the peer&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All went well; a server was ended in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is wrong; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint cannot be connected to, or listened on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such plugin, or it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read, or standard output not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal N ended it, so 130 is Ctrl+C; 141 is also that nobody reads standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help, or that of a command behind its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: penstock COMMAND [arguments]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ENDPOINT is a URL whose scheme names the transport: tcp://127.0.0.1:7000, unix:/run/x.sock. Options of the transport are query items: tcp://localhost:7000?keepAlive=true. &quot;penstock plugins&quot; lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: penstock %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the connections of a running program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[PID | ENDPOINT] [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the connections of a program that runs with PENSTOCK_MONITOR=1 in its environment, or has a monitor of its own: live, as top does, in a terminal. Without a PID the only program that there is; an ENDPOINT is where its monitor is served.
Keys: s and S sort by the next or the previous column, r turns the order, e shows those that have ended, space holds the picture, arrows and pages scroll, q ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that can be watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programs that can be watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts: what is stuck, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the programs that can be watched, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what there is now, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --once or --list: as a JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is brought up to date; 1s by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column to sort by, with a - before it the largest first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show connections that have ended, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitor takes one PID or ENDPOINT, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list takes no arguments, but &quot;%1&quot; was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json needs --once or --list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--interval must be 20ms to 60s, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sort: there is no column &quot;%1&quot;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no program to watch; start one with PENSTOCK_MONITOR=1 in its environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are several programs to watch; say which, by its PID:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process %1 cannot be watched: it does not run, is another user&apos;s, or was not started with PENSTOCK_MONITOR=1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no program to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by %1%2  s/S column  r turn  e ended  space hold  q quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program has ended, or let go of its watcher: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 servers, %4 connections, in %5/s, out %6/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; it has: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value, but &quot;%2&quot; was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the options cannot be read; see &quot;penstock %1 --help&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given more than once, with &quot;%2&quot;: once is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot; and &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the transports and protocols that there are, and their options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every plugin with its options, and every one that cannot be used, with the reason. Loads none of them. Further folders to search are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts: all schemes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plugins takes no arguments, but &quot;%1&quot; was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; default: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schemes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocols:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capabilities:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>%1 &quot;transport&quot; or &quot;protocol&quot;, %2 its id, %3 its version, %4 its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no plugins in these folders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: it cannot be connected to, only listened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relaying to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections aborted, since they took longer than %1 to send what was left: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 %2 is joined with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message was lost on its way to a peer of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 %2 ended; bytes to the second: %3, to the first: %4; the first: %5; the second: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs of connections: %1, of them failed: %2; bytes to the second: %3, to the first: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay needs two ENDPOINTs, such as tcp://:8080 unix:/run/x.sock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quiet and --verbose exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the first ENDPOINT too, once, instead of listening on it; so it is done anyway where its transport cannot listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long peers may take to receive what is left when the relay is interrupted, or when the other side has failed; 0 is for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one side has ended its input, how long the other one may be silent before it is closed, where it cannot be told so alone, as tls, ws and serial; 0 is for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a peer that has no connection, as with udp, may be silent before it is forgotten; 0 is for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost, how much passed each way and why it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join two endpoints, as socat does: a proxy, a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDPOINT ENDPOINT [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on the first ENDPOINT and connects each connection that it accepts with one of its own to the second; or, where the first cannot be listened on, joins the two once and ends with them. Bytes and messages go both ways; who is slow holds back who is fast, so the memory needed stays the same. An end of file on one side is passed on, and a failure too. A listening relay tells each address that is bound on standard output and goes on until it is interrupted, then ends as &quot;serve&quot; does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a Unix socket reachable over TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on datagrams; each peer has a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect two servers with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve needs an ENDPOINT to listen on, such as tcp://127.0.0.1:7000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve needs --protocol NAME, such as --protocol echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol to serve; &quot;penstock plugins&quot; tells which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option of the protocol; once for each. Options of the transport are query items of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the clients may take to receive what is left when the server is interrupted; 0 is for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a protocol on one or more endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDPOINT... --protocol NAME [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on every ENDPOINT, or on none if one fails; tells each address that is bound on standard output, as &quot;listening on tcp://127.0.0.1:43210&quot;, and serves until it is interrupted (SIGINT, SIGTERM, SIGHUP): then it accepts no more, closes its connections once what they have to send is sent, and ends with 0. A second signal ends it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An echo server; port 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all addresses and a Unix socket; tell of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol with one of its options.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
