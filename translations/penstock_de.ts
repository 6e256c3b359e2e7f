<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Kein Fehler.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The peer reset the connection.</source>
        <translation>Die Gegenstelle hat die Verbindung zurückgesetzt.</translation>
    </message>
    <message>
        <source>The peer no longer reads.</source>
        <translation>Die Gegenstelle liest nicht mehr.</translation>
    </message>
    <message>
        <source>The connection was aborted.</source>
        <translation>Die Verbindung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>Die Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Die Datei existiert nicht.</translation>
    </message>
    <message>
        <source>Permission was denied.</source>
        <translation>Der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>Der Prozess ist beendet.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The address is in use.</source>
        <translation>Die Adresse wird bereits verwendet.</translation>
    </message>
    <message>
        <source>The address is not available.</source>
        <translation>Die Adresse ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>Die Nachricht ist zu lang.</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>Die Adresse ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>Der Host wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The certificate was not accepted.</source>
        <translation>Das Zertifikat wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>TLS failed.</source>
        <translation>TLS ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Ein Wert ist ungültig.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Das ist derzeit nicht möglich.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A plugin cannot be used.</source>
        <translation>Ein Plugin kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A callback threw an exception.</source>
        <translation>Ein Callback hat eine Ausnahme ausgelöst.</translation>
    </message>
    <message>
        <source>The system reported an error.</source>
        <translation>Das System hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 a technical detail in English.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Penstock::Monitor</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the peer does not read: its window is zero</source>
        <translation>die Gegenstelle liest nicht: ihr Empfangsfenster ist null</translation>
    </message>
    <message>
        <source>the peer does not read, or the network is slow: %1 wait in the kernel</source>
        <translation>die Gegenstelle liest nicht oder das Netz ist langsam: %1 warten im Kernel</translation>
    </message>
    <message>
        <source>the peer does not take it</source>
        <translation>die Gegenstelle nimmt die Daten nicht ab</translation>
    </message>
    <message>
        <source>the callback %1 has run for %2</source>
        <translation>der Callback %1 läuft seit %2</translation>
    </message>
    <message>
        <source>the callback %1 of another connection, #%2, has run for %3</source>
        <translation>der Callback %1 einer anderen Verbindung, #%2, läuft seit %3</translation>
    </message>
    <message>
        <source>waiting for the connection or its handshake for %1</source>
        <translation>wartet seit %1 auf die Verbindung oder ihren Handshake</translation>
    </message>
    <message>
        <source>this side paused reading %1 ago</source>
        <translation>Lesen auf dieser Seite seit %1 angehalten</translation>
    </message>
    <message>
        <source>closing, with %1 yet to be sent: %2</source>
        <translation>wird geschlossen, noch %1 zu senden: %2</translation>
    </message>
    <message>
        <source>writing was paused %1 ago, with %2 buffered: %3</source>
        <translation>Schreiben seit %1 angehalten, %2 im Puffer: %3</translation>
    </message>
    <message>
        <source>%1 are buffered: %2</source>
        <translation>%1 im Puffer: %2</translation>
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
        <translation>ungültiger Wert &quot;%2&quot; für --%1: erwartet wird eine Dauer wie 250ms, 1.5s, 2min oder 0</translation>
    </message>
    <message>
        <source>--set cannot be &quot;%1&quot;: it must be KEY=VALUE, such as greeting=Hello</source>
        <translation>ungültiger Wert &quot;%1&quot; für --set: erwartet wird KEY=VALUE, etwa greeting=Hello</translation>
    </message>
    <message>
        <source>--set %1 is given twice, with &quot;%2&quot; and &quot;%3&quot;: once is right</source>
        <translation>--set %1 ist doppelt angegeben, mit &quot;%2&quot; und &quot;%3&quot;: nur einmal ist richtig</translation>
    </message>
    <message>
        <source>endpoint %1: %2</source>
        <translation>Endpunkt %1: %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; there are: %2</source>
        <translation>es gibt keinen Befehl &quot;%1&quot;; vorhanden sind: %2</translation>
    </message>
    <message>
        <source>a command is needed; see &quot;penstock --help&quot;</source>
        <translation>es fehlt ein Befehl; siehe &quot;penstock --help&quot;</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; before a command; see &quot;penstock --help&quot;</source>
        <translation>vor einem Befehl gibt es keine Option &quot;%1&quot;; siehe &quot;penstock --help&quot;</translation>
    </message>
    <message>
        <source>--framing is for transports of messages, such as udp and ws; &quot;%1&quot; is a stream of bytes</source>
        <translation>--framing gilt für nachrichtenbasierte Transporte wie udp und ws; &quot;%1&quot; ist ein Bytestrom</translation>
    </message>
    <message>
        <source>connect needs one ENDPOINT, such as tcp://localhost:7000</source>
        <translation>connect benötigt genau einen ENDPOINT, etwa tcp://localhost:7000</translation>
    </message>
    <message>
        <source>%1, not &quot;%2&quot;</source>
        <translation>%1, nicht &quot;%2&quot;</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>auf die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>von der Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>bytes sent: %1, received: %2; pauses of sending: %3, of receiving: %4</source>
        <translation>gesendete Bytes: %1, empfangene: %2; Sendepausen: %3, Empfangspausen: %4</translation>
    </message>
    <message>
        <source>%1 connected to %2</source>
        <translation>%1 verbunden mit %2</translation>
    </message>
    <message>
        <source>%1 ended; bytes received: %2, sent: %3; pauses of sending: %4, of receiving: %5; reason: %6</source>
        <translation>%1 beendet; empfangene Bytes: %2, gesendete: %3; Sendepausen: %4, Empfangspausen: %5; Grund: %6</translation>
    </message>
    <message>
        <source>closed in order</source>
        <translation>ordnungsgemäß geschlossen</translation>
    </message>
    <message>
        <source>--at-eof cannot be &quot;%1&quot;: it must be half-close, keep-open or close</source>
        <translation>ungültiger Wert &quot;%1&quot; für --at-eof: möglich sind half-close, keep-open und close</translation>
    </message>
    <message>
        <source>--framing cannot be &quot;%1&quot;: it must be line or chunk</source>
        <translation>ungültiger Wert &quot;%1&quot; für --framing: möglich sind line und chunk</translation>
    </message>
    <message>
        <source>What the end of standard input does: half-close ends our side of the connection and goes on receiving (keep-open does instead where the transport cannot); keep-open does nothing; close ends the connection once all is sent.</source>
        <translation>Was das Ende der Standardeingabe bewirkt: half-close beendet die eigene Seite der Verbindung und empfängt weiter (wo der Transport das nicht kann, gilt keep-open); keep-open bewirkt nichts; close beendet die Verbindung, sobald alles gesendet ist.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>What a message is, with transports of messages: line makes one of each line of standard input, without its line break, and writes each that comes as a line; chunk sends what is read at once and writes what comes as it is. Without it line for ws, chunk for udp, as ncat -u does.</source>
        <translation>Was bei nachrichtenbasierten Transporten eine Nachricht ist: line macht aus jeder Zeile der Standardeingabe eine, ohne den Zeilenumbruch, und schreibt jede empfangene als Zeile; chunk sendet, was auf einmal gelesen wird, und schreibt Empfangenes unverändert. Ohne diese Option gilt line für ws und chunk für udp, wie bei ncat -u.</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>How long connecting may take, as 250ms, 1.5s or 2min; 0 is as long as the system tries.</source>
        <translation>Wie lange der Verbindungsaufbau dauern darf, etwa 250ms, 1.5s oder 2min; 0 heißt, so lange das System es versucht.</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURATION</translation>
    </message>
    <message>
        <source>How long the peer may take to receive what is left once the connection is closing; 0 is for ever.</source>
        <translation>Wie lange die Gegenstelle brauchen darf, um den Rest zu empfangen, sobald die Verbindung geschlossen wird; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Tell on standard error where the connection leads, and how much it carried.</source>
        <translation>Auf der Standardfehlerausgabe melden, wohin die Verbindung führt und wie viel sie übertragen hat.</translation>
    </message>
    <message>
        <source>Join standard input and output with a peer, as nc does</source>
        <translation>Standardein- und -ausgabe mit einer Gegenstelle verbinden, wie nc</translation>
    </message>
    <message>
        <source>ENDPOINT [options]</source>
        <translation>ENDPOINT [Optionen]</translation>
    </message>
    <message>
        <source>Sends standard input to the peer and writes what the peer sends to standard output. Who is slow holds back who is fast; the memory needed stays the same however much is carried. Ends when the peer ends the connection, once all that it sent is written.</source>
        <translation>Sendet die Standardeingabe an die Gegenstelle und schreibt, was diese sendet, auf die Standardausgabe. Die langsame Seite bremst die schnelle; der Speicherbedarf bleibt gleich, egal wie viel übertragen wird. Endet, wenn die Gegenstelle die Verbindung beendet, sobald alles von ihr Gesendete geschrieben ist.</translation>
    </message>
    <message>
        <source>Talk to a server by hand.</source>
        <translation>Von Hand mit einem Server sprechen.</translation>
    </message>
    <message>
        <source>Send a file, keep what comes back.</source>
        <translation>Eine Datei senden und die Antwort aufbewahren.</translation>
    </message>
    <message>
        <source>Talk to a WebSocket server: each line is a message.</source>
        <translation>Mit einem WebSocket-Server sprechen: jede Zeile ist eine Nachricht.</translation>
    </message>
    <message>
        <source>Send a datagram and write what is answered, until Ctrl+C.</source>
        <translation>Ein Datagramm senden und die Antworten ausgeben, bis Strg+C gedrückt wird.</translation>
    </message>
    <message>
        <source>Send a stream with an option of the transport, and do not wait for the peer&apos;s end.</source>
        <translation>Einen Datenstrom mit einer Option des Transports senden, ohne auf das Ende der Gegenstelle zu warten.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Vorgabe: %2.</translation>
    </message>
    <message>
        <source>All went well; a server was ended in order.</source>
        <translation>Alles ist gut gegangen; ein Server wurde ordnungsgemäß beendet.</translation>
    </message>
    <message>
        <source>The command line is wrong; nothing was done.</source>
        <translation>Die Befehlszeile ist falsch; nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The endpoint cannot be connected to, or listened on.</source>
        <translation>Zum Endpunkt ist keine Verbindung möglich, oder auf ihm kann nicht gelauscht werden.</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent.</source>
        <translation>Eine Verbindung ging verloren oder nahm nicht alles ab, was zu senden war.</translation>
    </message>
    <message>
        <source>There is no such plugin, or it cannot be used.</source>
        <translation>Das Plugin gibt es nicht, oder es kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Standard input cannot be read, or standard output not be written.</source>
        <translation>Die Standardeingabe ist nicht lesbar oder die Standardausgabe nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The signal N ended it, so 130 is Ctrl+C; 141 is also that nobody reads standard output.</source>
        <translation>Durch das Signal N beendet, 130 also durch Strg+C; 141 auch, wenn niemand die Standardausgabe liest.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Show this help, or that of a command behind its name.</source>
        <translation>Diese Hilfe anzeigen; nach dem Namen eines Befehls dessen Hilfe.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Usage: penstock COMMAND [arguments]</source>
        <translation>Aufruf: penstock COMMAND [Argumente]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Endpoints:</source>
        <translation>Endpunkte:</translation>
    </message>
    <message>
        <source>An ENDPOINT is a URL whose scheme names the transport: tcp://127.0.0.1:7000, unix:/run/x.sock. Options of the transport are query items: tcp://localhost:7000?keepAlive=true. &quot;penstock plugins&quot; lists all of them.</source>
        <translation>Ein ENDPOINT ist eine URL, deren Schema den Transport benennt: tcp://127.0.0.1:7000, unix:/run/x.sock. Optionen des Transports sind Query-Parameter: tcp://localhost:7000?keepAlive=true. &quot;penstock plugins&quot; listet alle auf.</translation>
    </message>
    <message>
        <source>Usage: penstock %1 %2</source>
        <translation>Aufruf: penstock %1 %2</translation>
    </message>
    <message>
        <source>Watch the connections of a running program</source>
        <translation>Die Verbindungen eines laufenden Programms beobachten</translation>
    </message>
    <message>
        <source>A program that can be watched.</source>
        <translation>Ein Programm, das sich beobachten lässt.</translation>
    </message>
    <message>
        <source>Watches it.</source>
        <translation>Beobachtet es.</translation>
    </message>
    <message>
        <source>The programs that can be watched.</source>
        <translation>Die Programme, die sich beobachten lassen.</translation>
    </message>
    <message>
        <source>For scripts: what is stuck, and why.</source>
        <translation>Für Skripte: was hängt und warum.</translation>
    </message>
    <message>
        <source>List the programs that can be watched, and end.</source>
        <translation>Die Programme auflisten, die sich beobachten lassen, und beenden.</translation>
    </message>
    <message>
        <source>Print what there is now, and end.</source>
        <translation>Den aktuellen Stand ausgeben und beenden.</translation>
    </message>
    <message>
        <source>With --once or --list: as a JSON document.</source>
        <translation>Mit --once oder --list: als JSON-Dokument.</translation>
    </message>
    <message>
        <source>How often it is brought up to date; 1s by default.</source>
        <translation>Wie oft die Anzeige aktualisiert wird; Vorgabe: 1s.</translation>
    </message>
    <message>
        <source>The column to sort by, with a - before it the largest first: %1.</source>
        <translation>Die Spalte, nach der sortiert wird, mit einem - davor das Größte zuerst; möglich sind: %1.</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>COLUMN</translation>
    </message>
    <message>
        <source>Show connections that have ended, too.</source>
        <translation>Auch beendete Verbindungen anzeigen.</translation>
    </message>
    <message>
        <source>--list takes no arguments, but &quot;%1&quot; was given</source>
        <translation>--list erwartet keine Argumente, angegeben wurde aber &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--json needs --once or --list</source>
        <translation>--json benötigt --once oder --list</translation>
    </message>
    <message>
        <source>--interval must be 20ms to 60s, not &quot;%1&quot;</source>
        <translation>--interval muss zwischen 20ms und 60s liegen, nicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--sort: there is no column &quot;%1&quot;; there are: %2</source>
        <translation>--sort: es gibt keine Spalte &quot;%1&quot;; vorhanden sind: %2</translation>
    </message>
    <message>
        <source>there is no program to watch; start one with PENSTOCK_MONITOR=1 in its environment</source>
        <translation>es gibt kein Programm zu beobachten; eines mit PENSTOCK_MONITOR=1 in seiner Umgebung starten</translation>
    </message>
    <message>
        <source>there are several programs to watch; say which, by its PID:
%1</source>
        <translation>es gibt mehrere Programme zu beobachten; eines durch seine PID auswählen:
%1</translation>
    </message>
    <message>
        <source>the process %1 cannot be watched: it does not run, is another user&apos;s, or was not started with PENSTOCK_MONITOR=1</source>
        <translation>der Prozess %1 kann nicht beobachtet werden: entweder läuft er nicht, gehört einem anderen Benutzer oder wurde nicht mit PENSTOCK_MONITOR=1 gestartet</translation>
    </message>
    <message>
        <source>there is no program to watch</source>
        <translation>es gibt kein Programm zu beobachten</translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation>beobachtet wird %1 …</translation>
    </message>
    <message>
        <source>the program has ended, or let go of its watcher: %1</source>
        <translation>das Programm ist beendet oder hat seinen Beobachter getrennt: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 servers, %4 connections, in %5/s, out %6/s</source>
        <translation>%1 (%2) – Server: %3, Verbindungen: %4, eingehend: %5/s, ausgehend: %6/s</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; it has: %3</source>
        <translation>%1 hat keine Option &quot;%2&quot;; vorhanden sind: %3</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 benötigt einen Wert: %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no value, but &quot;%2&quot; was given</source>
        <translation>%1 erwartet keinen Wert, angegeben wurde aber &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the options cannot be read; see &quot;penstock %1 --help&quot;</source>
        <translation>die Optionen sind nicht lesbar; siehe &quot;penstock %1 --help&quot;</translation>
    </message>
    <message>
        <source>%1 is given more than once, with &quot;%2&quot;: once is right</source>
        <translation>%1 ist mehrfach angegeben, mit &quot;%2&quot;: nur einmal ist richtig</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>List the transports and protocols that there are, and their options</source>
        <translation>Die vorhandenen Transporte und Protokolle mit ihren Optionen auflisten</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Lists every plugin with its options, and every one that cannot be used, with the reason. Loads none of them. Further folders to search are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>Listet jedes Plugin mit seinen Optionen auf und jedes, das nicht verwendet werden kann, mit dem Grund. Lädt keines davon. Weitere zu durchsuchende Verzeichnisse nennt die Umgebungsvariable PENSTOCK_PLUGIN_PATH.</translation>
    </message>
    <message>
        <source>For people.</source>
        <translation>Für Menschen.</translation>
    </message>
    <message>
        <source>For scripts: all schemes.</source>
        <translation>Für Skripte: alle Schemata.</translation>
    </message>
    <message>
        <source>As a JSON document.</source>
        <translation>Als JSON-Dokument.</translation>
    </message>
    <message>
        <source>plugins takes no arguments, but &quot;%1&quot; was given</source>
        <translation>plugins erwartet keine Argumente, angegeben wurde aber &quot;%1&quot;</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1; default: %2</source>
        <translation>%1; Vorgabe: %2</translation>
    </message>
    <message>
        <source>schemes:</source>
        <translation>Schemata:</translation>
    </message>
    <message>
        <source>protocols:</source>
        <translation>Protokolle:</translation>
    </message>
    <message>
        <source>kinds:</source>
        <translation>Arten:</translation>
    </message>
    <message>
        <source>capabilities:</source>
        <translation>Fähigkeiten:</translation>
    </message>
    <message>
        <source>file:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>Teil des Programms</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>%1 &quot;transport&quot; or &quot;protocol&quot;, %2 its id, %3 its version, %4 its name.</extracomment>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>There are no plugins in these folders:</source>
        <translation>In diesen Verzeichnissen gibt es keine Plugins:</translation>
    </message>
    <message>
        <source>not used:</source>
        <translation>nicht verwendet:</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: it cannot be connected to, only listened on</source>
        <translation>Endpunkt &quot;%1&quot;: zu ihm ist keine Verbindung möglich, auf ihm kann nur gelauscht werden</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source>relaying to %1</source>
        <translation>leitet weiter an %1</translation>
    </message>
    <message>
        <source>connections aborted, since they took longer than %1 to send what was left: %2</source>
        <translation>abgebrochene Verbindungen, weil das Senden des Rests länger als %1 dauerte: %2</translation>
    </message>
    <message>
        <source>#%1 %2 is joined with %3</source>
        <translation>#%1 %2 ist verbunden mit %3</translation>
    </message>
    <message>
        <source>#%1 %2: %3</source>
        <translation>#%1 %2: %3</translation>
    </message>
    <message>
        <source>#%1 %2 ended; bytes to the second: %3, to the first: %4; the first: %5; the second: %6</source>
        <translation>#%1 %2 beendet; Bytes an die zweite Seite: %3, an die erste: %4; erste Seite: %5; zweite Seite: %6</translation>
    </message>
    <message>
        <source>pairs of connections: %1, of them failed: %2; bytes to the second: %3, to the first: %4</source>
        <translation>Verbindungspaare: %1, davon fehlgeschlagen: %2; Bytes an die zweite Seite: %3, an die erste: %4</translation>
    </message>
    <message>
        <source>relay needs two ENDPOINTs, such as tcp://:8080 unix:/run/x.sock</source>
        <translation>relay benötigt zwei ENDPOINTs, etwa tcp://:8080 unix:/run/x.sock</translation>
    </message>
    <message>
        <source>--quiet and --verbose exclude each other</source>
        <translation>--quiet und --verbose schließen einander aus</translation>
    </message>
    <message>
        <source>Connect to the first ENDPOINT too, once, instead of listening on it; so it is done anyway where its transport cannot listen.</source>
        <translation>Auch mit dem ersten ENDPOINT verbinden, einmal, statt auf ihm zu lauschen; wo sein Transport nicht lauschen kann, geschieht das ohnehin.</translation>
    </message>
    <message>
        <source>How long peers may take to receive what is left when the relay is interrupted, or when the other side has failed; 0 is for ever.</source>
        <translation>Wie lange Gegenstellen brauchen dürfen, um den Rest zu empfangen, wenn das Relay unterbrochen wird oder die andere Seite ausgefallen ist; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>When one side has ended its input, how long the other one may be silent before it is closed, where it cannot be told so alone, as tls, ws and serial; 0 is for ever.</source>
        <translation>Wenn eine Seite ihre Eingabe beendet hat: wie lange die andere schweigen darf, bevor sie geschlossen wird, falls ihr Transport kein halbseitiges Schließen kennt, wie tls, ws und serial; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>How long a peer that has no connection, as with udp, may be silent before it is forgotten; 0 is for ever.</source>
        <translation>Wie lange eine Gegenstelle ohne Verbindung, wie bei udp, schweigen darf, bevor sie vergessen wird; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>Nur Fehler melden.</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost, how much passed each way and why it ended.</source>
        <translation>Jede Verbindung, die entsteht oder verloren geht, auf der Standardfehlerausgabe melden, dazu wie viel in jede Richtung übertragen wurde und warum sie endete.</translation>
    </message>
    <message>
        <source>Join two endpoints, as socat does: a proxy, a gateway</source>
        <translation>Zwei Endpunkte verbinden, wie socat: ein Proxy, ein Gateway</translation>
    </message>
    <message>
        <source>ENDPOINT ENDPOINT [options]</source>
        <translation>ENDPOINT ENDPOINT [Optionen]</translation>
    </message>
    <message>
        <source>Listens on the first ENDPOINT and connects each connection that it accepts with one of its own to the second; or, where the first cannot be listened on, joins the two once and ends with them. Bytes and messages go both ways; who is slow holds back who is fast, so the memory needed stays the same. An end of file on one side is passed on, and a failure too. A listening relay tells each address that is bound on standard output and goes on until it is interrupted, then ends as &quot;serve&quot; does.</source>
        <translation>Lauscht auf dem ersten ENDPOINT und verbindet jede angenommene Verbindung mit einer eigenen zum zweiten; oder verbindet, wo auf dem ersten nicht gelauscht werden kann, die beiden einmal und endet mit ihnen. Bytes und Nachrichten laufen in beide Richtungen; die langsame Seite bremst die schnelle, sodass der Speicherbedarf gleich bleibt. Ein Dateiende auf einer Seite wird weitergegeben, ein Fehler ebenso. Ein lauschendes Relay meldet jede gebundene Adresse auf der Standardausgabe und läuft, bis es unterbrochen wird; dann endet es wie &quot;serve&quot;.</translation>
    </message>
    <message>
        <source>Make a Unix socket reachable over TCP.</source>
        <translation>Einen Unix-Socket über TCP erreichbar machen.</translation>
    </message>
    <message>
        <source>Pass on datagrams; each peer has a port of its own.</source>
        <translation>Datagramme weiterleiten; jede Gegenstelle hat einen eigenen Port.</translation>
    </message>
    <message>
        <source>Connect two servers with each other.</source>
        <translation>Zwei Server miteinander verbinden.</translation>
    </message>
    <message>
        <source>serving %1</source>
        <translation>bereitgestelltes Protokoll: %1</translation>
    </message>
    <message>
        <source>serve needs an ENDPOINT to listen on, such as tcp://127.0.0.1:7000</source>
        <translation>serve benötigt einen ENDPOINT, auf dem es lauscht, etwa tcp://127.0.0.1:7000</translation>
    </message>
    <message>
        <source>serve needs --protocol NAME, such as --protocol echo</source>
        <translation>serve benötigt --protocol NAME, etwa --protocol echo</translation>
    </message>
    <message>
        <source>The protocol to serve; &quot;penstock plugins&quot; tells which there are.</source>
        <translation>Das Protokoll, das bereitgestellt wird; &quot;penstock plugins&quot; zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>An option of the protocol; once for each. Options of the transport are query items of the endpoint.</source>
        <translation>Eine Option des Protokolls; für jede einmal anzugeben. Optionen des Transports sind Query-Parameter des Endpunkts.</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>How long the clients may take to receive what is left when the server is interrupted; 0 is for ever.</source>
        <translation>Wie lange die Clients brauchen dürfen, um den Rest zu empfangen, wenn der Server unterbrochen wird; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost.</source>
        <translation>Jede Verbindung, die entsteht oder verloren geht, auf der Standardfehlerausgabe melden.</translation>
    </message>
    <message>
        <source>Serve a protocol on one or more endpoints</source>
        <translation>Ein Protokoll auf einem oder mehreren Endpunkten bereitstellen</translation>
    </message>
    <message>
        <source>ENDPOINT... --protocol NAME [options]</source>
        <translation>ENDPOINT... --protocol NAME [Optionen]</translation>
    </message>
    <message>
        <source>Listens on every ENDPOINT, or on none if one fails; tells each address that is bound on standard output, as &quot;listening on tcp://127.0.0.1:43210&quot;, and serves until it is interrupted (SIGINT, SIGTERM, SIGHUP): then it accepts no more, closes its connections once what they have to send is sent, and ends with 0. A second signal ends it at once.</source>
        <translation>Lauscht auf jedem ENDPOINT, oder auf keinem, wenn einer fehlschlägt; meldet jede gebundene Adresse auf der Standardausgabe, etwa &quot;lauscht auf tcp://127.0.0.1:43210&quot;, und läuft, bis es unterbrochen wird (SIGINT, SIGTERM, SIGHUP): Dann nimmt es keine Verbindungen mehr an, schließt die bestehenden, sobald gesendet ist, was sie noch zu senden haben, und endet mit 0. Ein zweites Signal beendet es sofort.</translation>
    </message>
    <message>
        <source>An echo server; port 0 takes any free one.</source>
        <translation>Ein Echo-Server; Port 0 nimmt einen beliebigen freien.</translation>
    </message>
    <message>
        <source>On all addresses and a Unix socket; tell of connections.</source>
        <translation>Auf allen Adressen und einem Unix-Socket; Verbindungen werden gemeldet.</translation>
    </message>
    <message>
        <source>A protocol with one of its options.</source>
        <translation>Ein Protokoll mit einer seiner Optionen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot connect to &quot;%1&quot;</source>
        <translation>keine Verbindung zu &quot;%1&quot; möglich</translation>
    </message>
    <message>
        <source>a message was lost on its way to &quot;%1&quot;</source>
        <translation>eine Nachricht an &quot;%1&quot; ging verloren</translation>
    </message>
    <message>
        <source>lost the connection to &quot;%1&quot;</source>
        <translation>Verbindung zu &quot;%1&quot; verloren</translation>
    </message>
    <message>
        <source>cannot watch &quot;%1&quot;</source>
        <translation>&quot;%1&quot; kann nicht beobachtet werden</translation>
    </message>
    <message>
        <source>cannot relay &quot;%1&quot;</source>
        <translation>&quot;%1&quot; kann nicht weitergeleitet werden</translation>
    </message>
    <message>
        <source>cannot listen on &quot;%1&quot;</source>
        <translation>auf &quot;%1&quot; kann nicht gelauscht werden</translation>
    </message>
    <message>
        <source>a message was lost on its way to a peer of &quot;%1&quot;</source>
        <translation>eine Nachricht an eine Gegenstelle von &quot;%1&quot; ging verloren</translation>
    </message>
    <message>
        <source>the child process has not exited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child process was ended by the signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child process exited with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: datagrams that the system dropped, since they were not received in time: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[PID | ENDPOINT | FILE] [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the connections of a program that runs with PENSTOCK_MONITOR=1 in its environment, or has a monitor of its own: live, as top does, in a terminal. Without a PID the only program that there is; an ENDPOINT is where its monitor is served, a FILE what --record kept.
Keys: s and S sort by the next or the previous column, r turns the order, e shows those that have ended, space holds the picture, arrows and pages scroll, ? explains them, q ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its connections carry, in Wireshark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a recording already: --record is for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were recorded in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is no payload in %1; --payload records it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent or received meanwhile, or the program lets nobody see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>monitor takes one PID, ENDPOINT or FILE, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeline needs --record FILE, which keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--payload needs --record FILE or --pcapng FILE, which keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--payload must be 1 to 1048576 bytes, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--record needs the path of a file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pcapng needs the path of a file to write, or - for standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is told in FILE, until it is interrupted; &quot;penstock monitor FILE&quot; shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --record: each callback of each connection, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --record: what is sent and received, too, at most so many bytes of each piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is sent and received, or was recorded, as a capture for Wireshark; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PID, no endpoint, and there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s, S        sort by the next, the previous column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r           turn the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e           show connections that have ended, or hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space       hold the picture, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up, down    scroll by a line; page up, page down, home, end: by more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?, h        these lines, or the connections again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q           end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by %1%2  s/S column  r turn  e ended  space hold  ? help  q quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held; space goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
