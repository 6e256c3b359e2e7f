<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>There is no program openssl to make a certificate: the demonstration goes without TLS.</source>
        <translation>Es gibt kein Programm openssl, um ein Zertifikat zu erstellen: Die Vorführung läuft ohne TLS.</translation>
    </message>
    <message>
        <source>openssl made no certificate: the demonstration goes without TLS.</source>
        <translation>openssl hat kein Zertifikat erstellt: Die Vorführung läuft ohne TLS.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demonstration cannot be watched: %1</source>
        <translation>Die Vorführung kann nicht beobachtet werden: %1</translation>
    </message>
    <message>
        <source>The inspector&apos;s window cannot be shown here.</source>
        <translation>Das Fenster des Inspectors kann hier nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Servers, clients and child processes talk to each other in the process %1: over TCP, TLS, Unix sockets, UDP, WebSockets and pipes. One reader is slow, and one never reads.</source>
        <translation>Im Prozess %1 sprechen Server, Clients und Kindprozesse miteinander: über TCP, TLS, Unix-Sockets, UDP, WebSockets und Pipes. Ein Leser ist langsam, und einer liest nie.</translation>
    </message>
    <message>
        <source>The inspector shows them. Close its window, or press Ctrl+C, to end.</source>
        <translation>Der Inspector zeigt sie an. Zum Beenden das Fenster schließen oder Strg+C drücken.</translation>
    </message>
    <message>
        <source>The monitor shows them. Press q to end.</source>
        <translation>Der Monitor zeigt sie an. Zum Beenden q drücken.</translation>
    </message>
    <message>
        <source>In a terminal, &quot;penstock monitor %1&quot; shows them live.</source>
        <translation>In einem Terminal zeigt &quot;penstock monitor %1&quot; sie live an.</translation>
    </message>
    <message>
        <source>The demonstration has ended: %1 ends of connections carried %2, and nothing is left running.</source>
        <translation>Die Vorführung ist beendet: %1 Verbindungsenden haben %2 übertragen, und nichts läuft mehr.</translation>
    </message>
    <message>
        <source>Lets servers, clients and child processes talk to each other over all transports, and shows them: in the inspector&apos;s window where there is a display, with &quot;penstock monitor&quot; in a terminal, else with some tables.</source>
        <translation>Lässt Server, Clients und Kindprozesse über alle Transporte miteinander sprechen und zeigt sie an: im Fenster des Inspectors, wo es eine grafische Anzeige gibt, in einem Terminal mit &quot;penstock monitor&quot;, sonst mit einigen Tabellen.</translation>
    </message>
    <message>
        <source>How: auto (the default), window, terminal, text or none</source>
        <translation>Art der Anzeige: auto (die Vorgabe), window, terminal, text oder none</translation>
    </message>
    <message>
        <source>How many tables there are with text (3)</source>
        <translation>Wie viele Tabellen es bei text gibt (3)</translation>
    </message>
    <message>
        <source>When it ends by itself; 0, the default, for never</source>
        <translation>Nach wie vielen Sekunden sie von selbst endet; 0, die Vorgabe, heißt nie</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it must be a whole number from %3 to %4</source>
        <translation>--%1 kann nicht &quot;%2&quot; sein: es muss eine ganze Zahl von %3 bis %4 sein</translation>
    </message>
    <message>
        <source>there are no arguments to give, only options, but &quot;%1&quot; was given</source>
        <translation>es gibt keine Argumente anzugeben, nur Optionen, aber &quot;%1&quot; wurde angegeben</translation>
    </message>
    <message>
        <source>--show cannot be &quot;%1&quot;: it must be auto, window, terminal, text or none</source>
        <translation>--show kann nicht &quot;%1&quot; sein: es muss auto, window, terminal, text oder none sein</translation>
    </message>
</context>
<context>
    <name>Penstock::AnswerRules</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>When this comes</source>
        <translation>Bei Empfang von</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden als</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>Penstock::AnswersPanel</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Answer automatically in this console</source>
        <translation>In dieser Konsole automatisch antworten</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Automatische Antworten</translation>
    </message>
    <message>
        <source>There are no rules yet. A rule sends an answer when something certain is received; add one below.</source>
        <translation>Noch keine Regeln. Eine Regel sendet eine Antwort, wenn etwas Bestimmtes empfangen wird; unten eine hinzufügen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add an automatic answer</source>
        <translation>Automatische Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Delete an automatic answer</source>
        <translation>Automatische Antwort löschen</translation>
    </message>
    <message>
        <source>Rename a saved send</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Change an automatic answer</source>
        <translation>Automatische Antwort ändern</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Change a saved send</source>
        <translation>Vorlage ändern</translation>
    </message>
    <message>
        <source>Save a send</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Delete a saved send</source>
        <translation>Vorlage löschen</translation>
    </message>
</context>
<context>
    <name>Penstock::Attachment</name>
    <message>
        <source>%1 failed: the program is not there any more.</source>
        <translation>%1 ist fehlgeschlagen: Das Programm ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 cannot be watched. %2</source>
        <translation>%1 kann nicht beobachtet werden. %2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>%1 is shown as far as it can be read. %2</source>
        <translation>%1 wird gezeigt, soweit es lesbar ist. %2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. %2</source>
        <translation>Die Verbindung zu %1 ging verloren. %2</translation>
    </message>
</context>
<context>
    <name>Penstock::Connection</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>descriptor %1</source>
        <translation>Deskriptor %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionFilter</name>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>the quote at its beginning has no end</source>
        <translation>das öffnende Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;; there are %2</source>
        <translation>es gibt keinen Zustand &quot;%1&quot;; vorhanden sind: %2</translation>
    </message>
    <message>
        <source>%1 is a text; write it as %1:%2</source>
        <translation>%1 ist ein Text; richtig ist %1:%2</translation>
    </message>
    <message>
        <source>what %1 is to be is missing</source>
        <translation>der Wert für %1 fehlt</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; there are %3</source>
        <translation>für %1 gibt es &quot;%2&quot; nicht; vorhanden sind: %3</translation>
    </message>
    <message>
        <source>paused is reading or writing, not &quot;%1&quot;</source>
        <translation>paused ist reading oder writing, nicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot;; there are %2. For a text, write it in quotes</source>
        <translation>es gibt keinen Schlüssel &quot;%1&quot;; vorhanden sind: %2. Ein Text gehört in Anführungszeichen</translation>
    </message>
    <message>
        <source>connecting, open, half-open, flushing or lost</source>
        <translation>connecting, open, half-open, flushing oder lost</translation>
    </message>
    <message>
        <source>the transport plugin, as tcp</source>
        <translation>das Transport-Plugin, etwa tcp</translation>
    </message>
    <message>
        <source>the protocol, or its class</source>
        <translation>das Protokoll oder seine Klasse</translation>
    </message>
    <message>
        <source>the other end, as 10.0.0.* or *:443</source>
        <translation>das andere Ende, etwa 10.0.0.* oder *:443</translation>
    </message>
    <message>
        <source>this end</source>
        <translation>das eigene Ende</translation>
    </message>
    <message>
        <source>the program it is of</source>
        <translation>das Programm, zu dem sie gehört</translation>
    </message>
    <message>
        <source>stream, datagram, process or server</source>
        <translation>stream, datagram, process oder server</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>warum sie endete</translation>
    </message>
    <message>
        <source>the callback that ran last</source>
        <translation>der zuletzt gelaufene Callback</translation>
    </message>
    <message>
        <source>the version and cipher of TLS</source>
        <translation>TLS-Version und Cipher-Suite</translation>
    </message>
    <message>
        <source>received and sent, together</source>
        <translation>empfangen und gesendet, zusammen</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>empfangene Bytes</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>gesendete Bytes</translation>
    </message>
    <message>
        <source>bytes a second, both ways together</source>
        <translation>Bytes pro Sekunde, beide Richtungen zusammen</translation>
    </message>
    <message>
        <source>bytes received a second</source>
        <translation>empfangene Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>bytes sent a second</source>
        <translation>gesendete Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>bytes in the write buffer</source>
        <translation>Bytes im Schreibpuffer</translation>
    </message>
    <message>
        <source>the most that was in the write buffer</source>
        <translation>höchster Stand des Schreibpuffers</translation>
    </message>
    <message>
        <source>how long it has lived</source>
        <translation>wie lange sie schon besteht</translation>
    </message>
    <message>
        <source>since something was sent or received</source>
        <translation>seit zuletzt etwas gesendet oder empfangen wurde</translation>
    </message>
    <message>
        <source>how long reading or writing has been paused</source>
        <translation>wie lange Lesen oder Schreiben schon angehalten ist</translation>
    </message>
    <message>
        <source>how long the last callback took</source>
        <translation>wie lange der letzte Callback dauerte</translation>
    </message>
    <message>
        <source>how long the slowest callback took</source>
        <translation>wie lange der langsamste Callback dauerte</translation>
    </message>
    <message>
        <source>exceptions and failures</source>
        <translation>Ausnahmen und Fehler</translation>
    </message>
    <message>
        <source>how often writing was paused</source>
        <translation>wie oft das Schreiben angehalten wurde</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>ihre Nummer</translation>
    </message>
    <message>
        <source>the process id of a child, or of the program</source>
        <translation>die Prozess-ID eines Kindprozesses oder des Programms</translation>
    </message>
    <message>
        <source>reading or writing is paused</source>
        <translation>Lesen oder Schreiben ist angehalten</translation>
    </message>
    <message>
        <source>this side paused reading</source>
        <translation>Lesen ist auf dieser Seite angehalten</translation>
    </message>
    <message>
        <source>the write buffer is over its high mark</source>
        <translation>der Schreibpuffer ist über seiner oberen Grenze</translation>
    </message>
    <message>
        <source>something keeps it from moving</source>
        <translation>sie hängt</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>sie ist beendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; write it as 500, 64k, 1.5M or 2Gi</source>
        <translation>&quot;%1&quot; ist keine Größe; richtig ist etwa 500, 64k, 1.5M oder 2Gi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it as 500us, 20ms, 5s, 10m or 1h</source>
        <translation>&quot;%1&quot; ist keine Zeit; richtig ist etwa 500us, 20ms, 5s, 10m oder 1h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write it as 3 or 12</source>
        <translation>&quot;%1&quot; ist keine Zahl; richtig ist etwa 3 oder 12</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionModel</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Its number, and its other end</source>
        <translation>Ihre Nummer und ihr anderes Ende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Wie weit sie ist</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>The plugin that moves its bytes</source>
        <translation>Das Plugin, das ihre Bytes überträgt</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The plugin, or class, that is called back</source>
        <translation>Das Plugin oder die Klasse mit den Callbacks</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>The program&apos;s own end</source>
        <translation>Das eigene Ende des Programms</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>Das andere Ende</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>How long it has lived</source>
        <translation>Wie lange sie schon besteht</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Empfangene Bytes</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Empfangen/s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>Empfangene Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Gesendet/s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>Gesendete Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Schreibpuffer</translation>
    </message>
    <message>
        <source>What waits to be sent, against the low and the high watermark</source>
        <translation>Was auf das Senden wartet, gemessen an der unteren und der oberen Puffergrenze</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Who waits, and for how long</source>
        <translation>Wer wartet und wie lange schon</translation>
    </message>
    <message>
        <source>Last callback</source>
        <translation>Letzter Callback</translation>
    </message>
    <message>
        <source>How long the last callback took</source>
        <translation>Wie lange der letzte Callback dauerte</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum sie endete</translation>
    </message>
    <message>
        <source>reading %1, writing %2</source>
        <translation>Lesen %1, Schreiben %2</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>Lesen %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>Schreiben %1</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>ordnungsgemäß</translation>
    </message>
    <message>
        <source>program gone</source>
        <translation>Programm beendet</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>half-open, peer ended</source>
        <translation>halboffen, Gegenstelle fertig</translation>
    </message>
    <message>
        <source>half-open, we ended</source>
        <translation>halboffen, eigene Seite fertig</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>sendet Rest</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>%1 wait to be sent; low mark %2, high mark %3, most %4</source>
        <translation>%1 warten auf das Senden; untere Grenze %2, obere Grenze %3, Höchststand %4</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Penstock::Console</name>
    <message>
        <source>Open a connection, or listen</source>
        <translation>Verbindung öffnen oder lauschen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lauschen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Saved sends</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Automatische Antworten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>&quot;%1&quot; wurde gelöscht.</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>Die Regel wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>Choose something else to open</source>
        <translation>Etwas anderes zum Öffnen wählen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Open the same endpoint once more</source>
        <translation>Denselben Endpunkt noch einmal öffnen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read nothing for now: the peer has to wait</source>
        <translation>Vorerst nichts lesen: Die Gegenstelle muss warten</translation>
    </message>
    <message>
        <source>End sending</source>
        <translation>Senden beenden</translation>
    </message>
    <message>
        <source>End our side of the connection, and go on receiving</source>
        <translation>Die eigene Seite der Verbindung beenden und weiter empfangen</translation>
    </message>
    <message>
        <source>Stay half-open</source>
        <translation>Halboffen bleiben</translation>
    </message>
    <message>
        <source>Keep our side open when the peer ends its own</source>
        <translation>Die eigene Seite offen lassen, wenn die Gegenstelle ihre beendet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send what is left, then end the connection</source>
        <translation>Den Rest senden, dann die Verbindung beenden</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the connection now and drop what is left</source>
        <translation>Die Verbindung sofort beenden und den Rest verwerfen</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Show what was said as hexadecimal numbers</source>
        <translation>Den Verlauf hexadezimal anzeigen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Den Verlauf kopieren</translation>
    </message>
    <message>
        <source>Save log …</source>
        <translation>Verlauf speichern …</translation>
    </message>
    <message>
        <source>Write the conversation to a file</source>
        <translation>Den Verlauf in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget the conversation</source>
        <translation>Den Verlauf verwerfen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Closing %1: what is left is being sent.</source>
        <translation>%1 wird geschlossen: Der Rest wird noch gesendet.</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Reading is held: what the peer sends waits with it.</source>
        <translation>Das Lesen ist angehalten: Was die Gegenstelle sendet, wartet bei ihr.</translation>
    </message>
    <message>
        <source>The peer does not read as fast as is sent: %1 wait in the connection.</source>
        <translation>Die Gegenstelle liest langsamer, als gesendet wird: %1 warten in der Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) wait here, %1 of at most %2 for each peer.</source>
        <translation>
            <numerusform>%n Sendevorgang wartet hier, %1 von höchstens %2 je Gegenstelle.</numerusform>
            <numerusform>%n Sendevorgänge warten hier, %1 von höchstens %2 je Gegenstelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) open</source>
        <translation>
            <numerusform>%1 von %n Verbindung offen</numerusform>
            <numerusform>%1 von %n Verbindungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %1 in %n piece(s)</source>
        <translation>
            <numerusform>empfangen: %1 in %n Block</numerusform>
            <numerusform>empfangen: %1 in %n Blöcken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %1 in %n send(s)</source>
        <translation>
            <numerusform>gesendet: %1 in %n Sendevorgang</numerusform>
            <numerusform>gesendet: %1 in %n Sendevorgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>writing was paused for %1 s</source>
        <translation>Schreiben war %1 s lang angehalten</translation>
    </message>
    <message>
        <source>The conversation was copied.</source>
        <translation>Der Verlauf wurde kopiert.</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>The conversation was written to &quot;%1&quot;.</source>
        <translation>Der Verlauf wurde in &quot;%1&quot; geschrieben.</translation>
    </message>
    <message>
        <source>The conversation was not written to &quot;%1&quot;: %2.</source>
        <translation>Der Verlauf wurde nicht in &quot;%1&quot; geschrieben: %2.</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>Die Unterhaltung wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePages</name>
    <message>
        <source>New console</source>
        <translation>Neue Konsole</translation>
    </message>
    <message>
        <source>Close this console</source>
        <translation>Diese Konsole schließen</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePeer</name>
    <message>
        <source>The connection has ended: nothing was sent.</source>
        <translation>Die Verbindung ist beendet: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Our side of the connection has ended: nothing was sent.</source>
        <translation>Die eigene Seite der Verbindung ist beendet: Nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The peer does not read, and %n byte(s) wait for it already: nothing was sent.</source>
        <translation>
            <numerusform>Die Gegenstelle liest nicht, und %n Byte wartet bereits auf sie: Nichts wurde gesendet.</numerusform>
            <numerusform>Die Gegenstelle liest nicht, und %n Bytes warten bereits auf sie: Nichts wurde gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still being sent: send the file when that is done.</source>
        <translation>Etwas anderes wird noch gesendet: Die Datei erst danach senden.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Die Datei &quot;%1&quot; kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>This transport cannot end one side alone: close it instead.</source>
        <translation>Dieser Transport kann nicht eine Seite allein beenden: Stattdessen schließen.</translation>
    </message>
    <message numerus="yes">
        <source>The file &quot;%1&quot; is too long for one message: it may have %n byte(s) at most.</source>
        <translation>
            <numerusform>Die Datei &quot;%1&quot; ist zu lang für eine Nachricht: Erlaubt ist höchstens %n Byte.</numerusform>
            <numerusform>Die Datei &quot;%1&quot; ist zu lang für eine Nachricht: Erlaubt sind höchstens %n Bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ConsoleSession</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung zu %1 wird aufgebaut …</translation>
    </message>
    <message>
        <source>Opening was given up.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. %2</source>
        <translation>Auf %1 kann nicht gelauscht werden. %2</translation>
    </message>
    <message>
        <source>Cannot connect to %1. %2</source>
        <translation>Keine Verbindung zu %1 möglich. %2</translation>
    </message>
    <message>
        <source>A connection could not be accepted. %1</source>
        <translation>Eine Verbindung konnte nicht angenommen werden. %1</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Lauscht auf %1.</translation>
    </message>
    <message>
        <source>Bound to %1; whoever sends something can be answered.</source>
        <translation>Gebunden an %1; wer etwas sendet, dem kann geantwortet werden.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was sent: %2 bytes.</source>
        <translation>Die Datei &quot;%1&quot; wurde gesendet: %2 Bytes.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was not sent. %2</source>
        <translation>Die Datei &quot;%1&quot; wurde nicht gesendet. %2</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>Die Verbindung ist beendet.</translation>
    </message>
    <message>
        <source>The connection was lost. %1</source>
        <translation>Die Verbindung ging verloren. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) that waited were dropped.</source>
        <translation>
            <numerusform>%n wartender Sendevorgang wurde verworfen.</numerusform>
            <numerusform>%n wartende Sendevorgänge wurden verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listening.</source>
        <translation>Lauscht nicht mehr.</translation>
    </message>
    <message>
        <source>Our side has ended; receiving goes on.</source>
        <translation>Die eigene Seite ist beendet; der Empfang geht weiter.</translation>
    </message>
    <message>
        <source>Nobody is connected: there is no one to send to.</source>
        <translation>Niemand ist verbunden: Es gibt keinen Empfänger.</translation>
    </message>
    <message>
        <source>This peer has gone: choose another one.</source>
        <translation>Diese Gegenstelle ist nicht mehr da: Eine andere wählen.</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet: there is no one to answer.</source>
        <translation>Noch hat niemand etwas gesendet: Es gibt niemanden, dem zu antworten wäre.</translation>
    </message>
    <message>
        <source>Nothing is open: there is no one to send to.</source>
        <translation>Nichts ist geöffnet: Es gibt keinen Empfänger.</translation>
    </message>
    <message>
        <source>Too many automatic answers wait: this one is left out.</source>
        <translation>Zu viele automatische Antworten warten: Diese wird ausgelassen.</translation>
    </message>
    <message>
        <source>The automatic answer was not sent. %1</source>
        <translation>Die automatische Antwort wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>The peer has ended its side.</source>
        <translation>Die Gegenstelle hat ihre Seite beendet.</translation>
    </message>
    <message>
        <source>A message was lost. %1</source>
        <translation>Eine Nachricht ging verloren. %1</translation>
    </message>
    <message>
        <source>Reading is held: the peer has to wait.</source>
        <translation>Das Lesen ist angehalten: Die Gegenstelle muss warten.</translation>
    </message>
    <message>
        <source>Reading goes on.</source>
        <translation>Das Lesen geht weiter.</translation>
    </message>
</context>
<context>
    <name>Penstock::Conversation</name>
    <message numerus="yes">
        <source>%n older line(s) are not kept.</source>
        <translation>
            <numerusform>%n ältere Zeile ist nicht mehr vorhanden.</numerusform>
            <numerusform>%n ältere Zeilen sind nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source> … (%1)</source>
        <translation> … (%1)</translation>
    </message>
</context>
<context>
    <name>Penstock::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Penstock::DataTab</name>
    <message>
        <source>How bytes are shown</source>
        <translation>Wie Bytes angezeigt werden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Which way is shown</source>
        <translation>Welche Richtung angezeigt wird</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Search in the data</source>
        <translation>In den Daten suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search backwards</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>Neuen Daten folgen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search, as 0d 0a</source>
        <translation>Suchen, etwa 0d 0a</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>Auswahl kopieren, sonst alles</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;hex</source>
        <translation>Als &amp;Hex</translation>
    </message>
    <message>
        <source>As &amp;C array</source>
        <translation>Als &amp;C-Array</translation>
    </message>
    <message>
        <source>As &amp;base64</source>
        <translation>Als &amp;Base64</translation>
    </message>
    <message>
        <source>What to send to the peer</source>
        <translation>Was an die Gegenstelle gesendet wird</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Text has the escapes \n \r \t \0 \xHH and \\; hex is 0d 0a.</source>
        <translation>Text kennt die Escapesequenzen \n \r \t \0 \xHH und \\; Hex ist etwa 0d 0a.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Send to the peer, as hello\r\n</source>
        <translation>An die Gegenstelle senden, etwa hello\r\n</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in what is shown.</source>
        <translation>&quot;%1&quot; kommt in den angezeigten Daten nicht vor.</translation>
    </message>
    <message>
        <source>Nothing can be captured</source>
        <translation>Mitschneiden nicht möglich</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet</source>
        <translation>Noch nichts gesendet oder empfangen</translation>
    </message>
    <message>
        <source>It is being captured: what comes appears here.</source>
        <translation>Der Mitschnitt läuft: Neue Daten erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing is captured</source>
        <translation>Kein Mitschnitt</translation>
    </message>
    <message>
        <source>The program keeps what it sends and receives only while somebody asks for it. Secrets are overwritten with asterisks.</source>
        <translation>Das Programm hält gesendete und empfangene Daten nur fest, solange jemand danach fragt. Geheimnisse werden mit Sternchen überschrieben.</translation>
    </message>
</context>
<context>
    <name>Penstock::DataView</name>
    <message>
        <source>What was sent and received</source>
        <translation>Gesendete und empfangene Daten</translation>
    </message>
    <message numerus="yes">
        <source>… %n piece(s) not shown, as there was too much at once</source>
        <translation>
            <numerusform>… %n Block nicht angezeigt, da zu viel auf einmal kam</numerusform>
            <numerusform>… %n Blöcke nicht angezeigt, da zu viel auf einmal kam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>time of day, size; sent</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <comment>time of day, size; received</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>  … %1 more</source>
        <translation>  … weitere %1</translation>
    </message>
</context>
<context>
    <name>Penstock::DetailPane</name>
    <message>
        <source>The program tells no more; this is what it told last.</source>
        <translation>Das Programm meldet nichts mehr; dies ist sein letzter Stand.</translation>
    </message>
    <message>
        <source>It is over: %1.</source>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>It listens.</source>
        <translation>Lauscht.</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; nothing has been sent or received.</source>
        <translation>Nichts hält die Verbindung auf; noch wurde nichts gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; the last activity was %1 ago.</source>
        <translation>Nichts hält die Verbindung auf; letzte Aktivität vor %1.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>Fl&amp;uss</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>No connection is selected</source>
        <translation>Keine Verbindung ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the table to see what is known of it, how it flows, what it is called back with, and what it sends and receives.</source>
        <translation>Eine in der Tabelle auswählen, um zu sehen, was über sie bekannt ist, wie die Daten fließen, welche Callbacks aufgerufen werden und was sie sendet und empfängt.</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Angezeigter Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>The last %n second(s)</source>
        <translation>
            <numerusform>Letzte %n Sekunde</numerusform>
            <numerusform>Letzte %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>Letzte %n Minute</numerusform>
            <numerusform>Letzte %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over. %1</source>
        <comment>a sentence</comment>
        <translation>Beendet. %1</translation>
    </message>
</context>
<context>
    <name>Penstock::EndpointForm</name>
    <message>
        <source>An endpoint, such as tcp://127.0.0.1:7000</source>
        <translation>Ein Endpunkt, etwa tcp://127.0.0.1:7000</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Verb&amp;inden</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>&amp;Transport</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>P&amp;fad</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>Proto&amp;koll</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No transport plugin was found</source>
        <translation>Kein Transport-Plugin gefunden</translation>
    </message>
    <message>
        <source>Choose a transport</source>
        <translation>Transport wählen</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Optionen von %1</translation>
    </message>
    <message>
        <source>None: talk by hand</source>
        <translation>Keines: von Hand sprechen</translation>
    </message>
    <message>
        <source>Choose a transport.</source>
        <translation>Einen Transport wählen.</translation>
    </message>
    <message>
        <source>No plugin has the scheme &quot;%1&quot;; there are %2.</source>
        <translation>Kein Plugin hat das Schema &quot;%1&quot;; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 cannot listen.</source>
        <translation>%1 kann nicht lauschen.</translation>
    </message>
    <message>
        <source>Type an endpoint, or choose a transport.</source>
        <translation>Einen Endpunkt eingeben oder einen Transport wählen.</translation>
    </message>
    <message>
        <source>%1 has no options.</source>
        <translation>%1 hat keine Optionen.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; there are %3.</source>
        <translation>%1 hat keine Option &quot;%2&quot;; vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; cannot be &quot;%2&quot;: it has to be %3.</source>
        <translation>Die Option &quot;%1&quot; kann nicht &quot;%2&quot; sein. Erwartet wird: %3.</translation>
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
    <name>Penstock::FilterLine</name>
    <message>
        <source>Filter of connections</source>
        <translation>Verbindungsfilter</translation>
    </message>
    <message>
        <source>Filter, as state:open peer:10.* bytes&gt;1M -paused</source>
        <translation>Filter, etwa state:open peer:10.* bytes&gt;1M -paused</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch kein Filter gespeichert</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>&quot;%1&quot; speichern</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;</source>
        <translation>&quot;%1&quot; entfernen</translation>
    </message>
    <message>
        <source>Write a filter to save it</source>
        <translation>Zum Speichern einen Filter eingeben</translation>
    </message>
</context>
<context>
    <name>Penstock::FlowChart</name>
    <message>
        <source>Chart of the write buffer and of rates</source>
        <translation>Diagramm des Schreibpuffers und der Datenraten</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Schreibpuffer</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>Im Kernel</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>high mark</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>reading paused</source>
        <translation>Lesen angehalten</translation>
    </message>
    <message>
        <source>%1: %2 buffered, in %3, out %4</source>
        <translation>%1: %2 im Puffer, eingehend %3, ausgehend %4</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>low mark; writing paused</source>
        <translation>untere Grenze; Schreiben angehalten</translation>
    </message>
</context>
<context>
    <name>Penstock::Inspector</name>
    <message>
        <source>The data were cleared.</source>
        <translation>Die Daten wurden gelöscht.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; was forgotten.</source>
        <translation>Der Filter &quot;%1&quot; wurde entfernt.</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch wird nichts beobachtet</translation>
    </message>
    <message>
        <source>Choose a program on the left by a double click, or write the endpoint of a monitor below the list. Programs can be watched that run with PENSTOCK_MONITOR=1 in their environment.</source>
        <translation>Links ein Programm durch Doppelklick wählen oder unter der Liste den Endpunkt eines Monitors eingeben. Beobachten lassen sich Programme, die mit PENSTOCK_MONITOR=1 in ihrer Umgebung laufen.</translation>
    </message>
    <message>
        <source>The filter hides all connections</source>
        <translation>Der Filter blendet alle Verbindungen aus</translation>
    </message>
    <message numerus="yes">
        <source>There are %n connection(s) that it does not want.</source>
        <translation>
            <numerusform>%n Verbindung passt nicht zu ihm.</numerusform>
            <numerusform>%n Verbindungen passen nicht zu ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>The program is watched; what it opens and accepts appears here.</source>
        <translation>Das Programm wird beobachtet; was es öffnet und annimmt, erscheint hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 von %n Verbindung</numerusform>
            <numerusform>%1 von %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held: what happens now is shown afterwards</source>
        <translation>%1, angehalten: Was jetzt geschieht, wird danach angezeigt</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Watch a program</source>
        <translation>Programm &amp;beobachten</translation>
    </message>
    <message>
        <source>Stop watching the program</source>
        <translation>Programm nicht mehr beobachten</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>&amp;Lesen anhalten</translation>
    </message>
    <message>
        <source>Pausing reading</source>
        <translation>Anhalten des Lesens</translation>
    </message>
    <message>
        <source>&amp;Resume reading</source>
        <translation>Lesen &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Resuming reading</source>
        <translation>Fortsetzen des Lesens</translation>
    </message>
    <message>
        <source>Set &amp;limits…</source>
        <translation>Puffer&amp;grenzen setzen…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Senden…</translation>
    </message>
    <message>
        <source>&amp;Close, once all is sent</source>
        <translation>S&amp;chließen, sobald alles gesendet ist</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be closed in 3 seconds.</source>
        <translation>
            <numerusform>%n Verbindung wird in 3 Sekunden geschlossen.</numerusform>
            <numerusform>%n Verbindungen werden in 3 Sekunden geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>Sofort &amp;abbrechen</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be aborted in 3 seconds; what is buffered will be lost.</source>
        <translation>
            <numerusform>%n Verbindung wird in 3 Sekunden abgebrochen; der Inhalt ihres Puffers geht verloren.</numerusform>
            <numerusform>%n Verbindungen werden in 3 Sekunden abgebrochen; der Inhalt ihrer Puffer geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>&amp;Mitschneiden</translation>
    </message>
    <message>
        <source>Record what is sent and received (Ctrl+T)</source>
        <translation>Gesendete und empfangene Daten mitschneiden (Strg+T)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Hold the picture</source>
        <translation>&amp;Anzeige anhalten</translation>
    </message>
    <message>
        <source>Forget &amp;ended connections</source>
        <translation>Beendete Verbindungen &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Details below the table</source>
        <translation>&amp;Details unter der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Columns as at first</source>
        <translation>&amp;Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>The program is not there any more</source>
        <translation>Das Programm ist nicht mehr da</translation>
    </message>
    <message>
        <source>It lets itself be watched only; PENSTOCK_MONITOR=control allows more</source>
        <translation>Das Programm lässt sich nur beobachten; PENSTOCK_MONITOR=control erlaubt mehr</translation>
    </message>
    <message>
        <source>The program does not allow what it sends and receives to be seen.</source>
        <translation>Das Programm erlaubt nicht, gesendete und empfangene Daten einzusehen.</translation>
    </message>
    <message>
        <source>%1 of #%2</source>
        <comment>what is done, number of the connection</comment>
        <translation>%1 (#%2)</translation>
    </message>
    <message>
        <source>Setting the limits</source>
        <translation>Setzen der Puffergrenzen</translation>
    </message>
    <message>
        <source>%1 bytes are too much to send at once; %2 can be sent.</source>
        <translation>%1 Bytes sind zu viel, um sie auf einmal zu senden; möglich sind %2.</translation>
    </message>
    <message>
        <source>Sending on #%1</source>
        <translation>Senden auf #%1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Export the table as &amp;CSV…</source>
        <translation>Tabelle als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export the table as &amp;JSON…</source>
        <translation>Tabelle als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 has ended, or watches itself no more.</source>
        <translation>%1 ist beendet oder lässt sich nicht mehr beobachten.</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>This was recorded; nobody is there to be sent to</source>
        <translation>Dies ist eine Aufzeichnung; niemand ist da, dem etwas gesendet werden könnte</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>&amp;Record the session…</source>
        <translation>Sitzung auf&amp;zeichnen…</translation>
    </message>
    <message>
        <source>Write what is captured as &amp;pcapng…</source>
        <translation>Mitgeschnittenes als &amp;pcapng schreiben…</translation>
    </message>
    <message>
        <source>The session was recorded in %1.</source>
        <translation>Die Sitzung wurde in %1 aufgezeichnet.</translation>
    </message>
    <message>
        <source>Record the session</source>
        <translation>Sitzung aufzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>%n Paket wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Pakete wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is captured</source>
        <translation>Mitgeschnittenes schreiben</translation>
    </message>
    <message>
        <source>The recording cannot be opened. %1</source>
        <translation>Die Aufzeichnung kann nicht geöffnet werden. %1</translation>
    </message>
    <message>
        <source>This program cannot be watched. %1</source>
        <translation>Dieses Programm kann nicht beobachtet werden. %1</translation>
    </message>
    <message>
        <source>Send a &amp;file…</source>
        <translation>Datei se&amp;nden…</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>&amp;Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Sea&amp;rch in the data</source>
        <translation>&amp;In den Daten suchen</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns</source>
        <translation>Spalten aus&amp;wählen</translation>
    </message>
    <message>
        <source>What %1 told will be forgotten in 3 seconds.</source>
        <translation>Was %1 gemeldet hat, wird in 3 Sekunden vergessen.</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>%1 wird nicht mehr beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n ended connection(s) were forgotten.</source>
        <translation>
            <numerusform>%n beendete Verbindung wurde entfernt.</numerusform>
            <numerusform>%n beendete Verbindungen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a file on #%1</source>
        <translation>Datei über #%1 senden</translation>
    </message>
    <message>
        <source>%1 is no file that could be sent.</source>
        <translation>%1 ist keine Datei, die sich senden ließe.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 can be sent at once.</source>
        <translation>%1 hat %2 Bytes; höchstens %3 lassen sich auf einmal senden.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to send.</source>
        <translation>%1 ist leer: es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>%1 is being written just now.</source>
        <translation>%1 wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>%1 is no file that could be written over.</source>
        <translation>%1 ist keine Datei, die sich überschreiben ließe.</translation>
    </message>
    <message>
        <source>What it told up to then was recorded in %1.</source>
        <translation>Was das Programm bis dahin meldete, wurde in %1 aufgezeichnet.</translation>
    </message>
    <message>
        <source>What was captured up to then was written to %1.</source>
        <translation>Was bis dahin mitgeschnitten wurde, steht in %1.</translation>
    </message>
    <message>
        <source>%1 is no recording.</source>
        <translation>%1 ist keine Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>Penstock::InspectorProgram</name>
    <message>
        <source>Shows the connections of running programs, live. A program can be watched that runs with PENSTOCK_MONITOR=1 in its environment, or serves a monitor; the window lists them.

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</source>
        <translation>Zeigt die Verbindungen laufender Programme live an. Beobachten lässt sich ein Programm, das mit PENSTOCK_MONITOR=1 in seiner Umgebung läuft oder einen Monitor bereitstellt; das Fenster listet sie auf.

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</translation>
    </message>
    <message>
        <source>Starts a program, and watches it; what it prints is shown, and it is ended with the inspector.</source>
        <translation>Startet ein Programm und beobachtet es; seine Ausgaben werden angezeigt, und es wird mit dem Inspector beendet.</translation>
    </message>
    <message>
        <source>[-- PROGRAM ARGUMENTS…]</source>
        <translation>[-- PROGRAM ARGUMENTS…]</translation>
    </message>
    <message>
        <source>Shows only some connections at first.</source>
        <translation>Zeigt anfangs nur bestimmte Verbindungen.</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>The colours: system, light or dark.</source>
        <translation>Die Farben: system, light oder dark.</translation>
    </message>
    <message>
        <source>COLOURS</source>
        <translation>COLOURS</translation>
    </message>
    <message>
        <source>Writes pictures of each view of what is watched to a folder, and ends.</source>
        <translation>Schreibt Bilder jeder Ansicht des Beobachteten in ein Verzeichnis und endet.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>the program to start is missing after --</source>
        <translation>nach -- fehlt das zu startende Programm</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark, not &quot;%1&quot;</source>
        <translation>ungültiger Wert &quot;%1&quot; für --theme: möglich sind system, light und dark</translation>
    </message>
    <message>
        <source>What to watch: process ids, endpoints of monitors, recordings.</source>
        <translation>Was zu beobachten ist: Prozesskennungen, Endpunkte von Monitoren, Aufzeichnungen.</translation>
    </message>
    <message>
        <source>[PID | ENDPOINT | FILE]…</source>
        <translation>[PID | ENDPOINT | FILE]…</translation>
    </message>
</context>
<context>
    <name>Penstock::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Penstock::LimitsPopup</name>
    <message>
        <source>Watermarks of the write buffer</source>
        <translation>Puffergrenzen des Schreibpuffers</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>&amp;High watermark</source>
        <translation>&amp;Obere Puffergrenze</translation>
    </message>
    <message>
        <source>&amp;Low watermark</source>
        <translation>U&amp;ntere Puffergrenze</translation>
    </message>
    <message>
        <source>The low watermark, %1, is above the high one.</source>
        <translation>Die untere Puffergrenze, %1, liegt über der oberen.</translation>
    </message>
    <message>
        <source>The high watermark, %1, is too large; it may be 1024Gi at most.</source>
        <translation>Die obere Puffergrenze, %1, ist zu groß; sie darf höchstens 1024Gi betragen.</translation>
    </message>
</context>
<context>
    <name>Penstock::MainWindow</name>
    <message>
        <source>Penstock Inspector</source>
        <translation>Penstock Inspector</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Penstock Inspector</source>
        <translation>&amp;Über Penstock Inspector</translation>
    </message>
    <message>
        <source>Penstock Inspector %1, with Qt %2. Its licence is MIT.</source>
        <translation>Penstock Inspector %1, mit Qt %2. Lizenz: MIT.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Output of %1</source>
        <translation>Ausgabe von %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no process id, no recording and no endpoint: %2</source>
        <translation>&quot;%1&quot; ist keine Prozesskennung, keine Aufzeichnung und kein Endpunkt: %2</translation>
    </message>
</context>
<context>
    <name>Penstock::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
    <message>
        <source>the event loop has not answered for %1: something holds it up</source>
        <translation>die Ereignisschleife antwortet seit %1 nicht: etwas hält sie auf</translation>
    </message>
</context>
<context>
    <name>Penstock::OptionEditor</name>
    <message>
        <source>&lt;p&gt;Default: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vorgabe: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Verzeichnis wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>It has to be %1.</source>
        <translation>Erwartet wird: %1.</translation>
    </message>
</context>
<context>
    <name>Penstock::Overview</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Ereignisschleife</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocol&apos;s class or plugin</source>
        <translation>Protokollklasse/-plugin</translation>
    </message>
    <message>
        <source>Local end</source>
        <translation>Lokales Ende</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time of day, duration</comment>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Cause of the end</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation>Empfangen pro Sekunde</translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation>Gesendet pro Sekunde</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Writes ignored</source>
        <translation>Ignorierte Schreibvorgänge</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 in all</source>
        <translation>
            <numerusform>%n-mal, insgesamt %1</numerusform>
            <numerusform>%n-mal, insgesamt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1; %2</source>
        <translation>seit %1; %2</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Flusskontrolle</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Schreibpuffer</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>Obere Puffergrenze</translation>
    </message>
    <message>
        <source>Low watermark</source>
        <translation>Untere Puffergrenze</translation>
    </message>
    <message>
        <source>Most buffered</source>
        <translation>Höchststand im Puffer</translation>
    </message>
    <message>
        <source>Writing paused</source>
        <translation>Schreiben angehalten</translation>
    </message>
    <message>
        <source>Reading paused</source>
        <translation>Lesen angehalten</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Not acknowledged by the peer</source>
        <translation>Unbestätigt (Gegenstelle)</translation>
    </message>
    <message>
        <source>Not received by the program</source>
        <translation>Ungelesen (Programm)</translation>
    </message>
    <message>
        <source>The peer&apos;s window</source>
        <translation>Fenster der Gegenstelle</translation>
    </message>
    <message>
        <source>Round trip time</source>
        <translation>Umlaufzeit (RTT)</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Neuübertragungen</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Last took</source>
        <translation>Dauer des letzten</translation>
    </message>
    <message>
        <source>Slowest took</source>
        <translation>Dauer des langsamsten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connections now</source>
        <translation>Verbindungen jetzt</translation>
    </message>
    <message>
        <source>Accepted while watched</source>
        <translation>Beim Beobachten angenommen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>Version und Cipher-Suite</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate</source>
        <translation>Gegenstellenzertifikat</translation>
    </message>
    <message>
        <source>All that is known of the connection</source>
        <translation>Alles, was über die Verbindung bekannt ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Start-TLS: took the place of #%1</source>
        <translation>Start-TLS: trat an die Stelle von #%1</translation>
    </message>
    <message>
        <source>Changed protocols; %1 until then</source>
        <translation>Protokoll gewechselt; bis dahin %1</translation>
    </message>
</context>
<context>
    <name>Penstock::PayloadText</name>
    <message>
        <source>Behind \x at character %1 two hexadecimal digits are needed, such as \x1b.</source>
        <translation>Nach \x bei Zeichen %1 sind zwei Hexadezimalziffern nötig, etwa \x1b.</translation>
    </message>
    <message>
        <source>The escape at character %1 is unknown; there are \n \r \t \0 \a \b \e \f \v \xHH, and \\ for a backslash.</source>
        <translation>Die Escapesequenz bei Zeichen %1 ist unbekannt; es gibt \n \r \t \0 \a \b \e \f \v \xHH und \\ für einen Backslash.</translation>
    </message>
    <message>
        <source>Character %1 is no hexadecimal digit; bytes are pairs of 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>Zeichen %1 ist keine Hexadezimalziffer; Bytes sind Paare aus 0 bis 9 und a bis f, etwa 48 65 6c.</translation>
    </message>
    <message>
        <source>The digit at character %1 lacks its second half: a byte has two digits.</source>
        <translation>Der Ziffer bei Zeichen %1 fehlt die zweite Hälfte: Ein Byte hat zwei Ziffern.</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginOption</name>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>eine ganze Zahl von mindestens %1</translation>
    </message>
    <message>
        <source>an integer of at most %1</source>
        <translation>eine ganze Zahl von höchstens %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>eine Zahl von mindestens %1</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>eine Zahl von höchstens %1</translation>
    </message>
    <message>
        <source>a duration, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>eine Dauer, etwa 250ms, 1.5s, 2min, 1h oder 0</translation>
    </message>
    <message>
        <source>a duration from %1 to %2, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>eine Dauer von %1 bis %2, etwa 250ms, 1.5s, 2min, 1h oder 0</translation>
    </message>
    <message>
        <source>a duration of at least %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>eine Dauer von mindestens %1, etwa 250ms, 1.5s, 2min, 1h oder 0</translation>
    </message>
    <message>
        <source>a duration of at most %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>eine Dauer von höchstens %1, etwa 250ms, 1.5s, 2min, 1h oder 0</translation>
    </message>
    <message>
        <source>a size in bytes, as in 4096, 64K, 1M or 4G</source>
        <translation>eine Größe in Bytes, etwa 4096, 64K, 1M oder 4G</translation>
    </message>
    <message>
        <source>a size in bytes from %1 to %2, as in 4096, 64K, 1M or 4G</source>
        <translation>eine Größe in Bytes von %1 bis %2, etwa 4096, 64K, 1M oder 4G</translation>
    </message>
    <message>
        <source>a size in bytes of at least %1, as in 4096, 64K, 1M or 4G</source>
        <translation>eine Größe in Bytes von mindestens %1, etwa 4096, 64K, 1M oder 4G</translation>
    </message>
    <message>
        <source>a size in bytes of at most %1, as in 4096, 64K, 1M or 4G</source>
        <translation>eine Größe in Bytes von höchstens %1, etwa 4096, 64K, 1M oder 4G</translation>
    </message>
    <message>
        <source>one of %1 and %2</source>
        <translation>eines von %1 und %2</translation>
    </message>
    <message>
        <source>true or false (or 1, 0, yes, no, on, off)</source>
        <translation>true oder false (oder 1, 0, yes, no, on, off)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsModel</name>
    <message>
        <source>It is a part of this program.</source>
        <translation>Teil dieses Programms.</translation>
    </message>
    <message>
        <source>It belongs to %1, and others may write to it.</source>
        <translation>Gehört %1, und andere haben Schreibrechte.</translation>
    </message>
    <message>
        <source>It belongs to %1, and nobody else may write to it.</source>
        <translation>Gehört %1, und niemand sonst hat Schreibrechte.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>It has no options.</source>
        <translation>Keine Optionen.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>It is not used: %1.</source>
        <translation>Wird nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, for Penstock %2</source>
        <translation>%1, für Penstock %2</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schemata</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Kinds of protocols</source>
        <translation>Arten von Protokollen</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
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
        <source>rejected: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>verwendbar</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Schemes or protocols</source>
        <translation>Schemata oder Protokolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsView</name>
    <message>
        <source>Filter: a word of any column, such as tls or rejected</source>
        <translation>Filter: ein Wort aus einer beliebigen Spalte, etwa tls oder abgelehnt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All that is known of the plugin</source>
        <translation>Alles, was über das Plugin bekannt ist</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Look into the plugins&apos; folders once more</source>
        <translation>Die Plugin-Verzeichnisse noch einmal durchsuchen</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>No plugin has the word of the filter.</source>
        <translation>Kein Plugin enthält das Wort des Filters.</translation>
    </message>
    <message>
        <source>No plugin was found in these folders: %1. More are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>In diesen Verzeichnissen wurde kein Plugin gefunden: %1. Weitere nennt die Umgebungsvariable PENSTOCK_PLUGIN_PATH.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 von %n Plugin</numerusform>
            <numerusform>%1 von %n Plugins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramList</name>
    <message>
        <source>&amp;Programs</source>
        <translation>P&amp;rogramme</translation>
    </message>
    <message>
        <source>Programs that can be watched</source>
        <translation>Programme, die sich beobachten lassen</translation>
    </message>
    <message>
        <source>Process id or endpoint to watch</source>
        <translation>Prozess-ID oder Endpunkt zum Beobachten</translation>
    </message>
    <message>
        <source>PID or endpoint</source>
        <translation>PID oder Endpunkt</translation>
    </message>
    <message>
        <source>The process id of a program that runs with PENSTOCK_MONITOR=1, or the endpoint of its monitor, as tls://host:7443?…</source>
        <translation>Die Prozess-ID eines Programms, das mit PENSTOCK_MONITOR=1 läuft, oder der Endpunkt seines Monitors, etwa tls://host:7443?…</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>endpoint, what a double click does</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It is watched. A double click ends that.</source>
        <translation>Wird beobachtet. Ein Doppelklick beendet das.</translation>
    </message>
    <message>
        <source>A double click watches it.</source>
        <translation>Ein Doppelklick beginnt die Beobachtung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a process id nor an endpoint: %2.</source>
        <translation>&quot;%1&quot; ist weder Prozess-ID noch Endpunkt: %2.</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>Those that can be watched appear here.</source>
        <translation>Hier erscheinen die Programme, die beobachtet werden können.</translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramRunner</name>
    <message>
        <source>What the program prints</source>
        <translation>Ausgaben des Programms</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>%1 runs, but cannot be watched: it has opened no event loop of Penstock.</source>
        <translation>%1 läuft, kann aber nicht beobachtet werden: Es hat keine Ereignisschleife von Penstock geöffnet.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 wurde durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>%1 has exited with %2.</source>
        <translation>%1 wurde mit Exit-Code %2 beendet.</translation>
    </message>
</context>
<context>
    <name>Penstock::SavedSendsPanel</name>
    <message>
        <source>Saved sends</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Type something to send below and press Save.</source>
        <translation>Noch keine Vorlagen. Unten etwas zum Senden eingeben und &quot;Speichern&quot; drücken.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put it into the input line; saving it under the same name replaces it</source>
        <translation>In die Eingabezeile übernehmen; Speichern unter demselben Namen ersetzt die Vorlage</translation>
    </message>
</context>
<context>
    <name>Penstock::Screenshots</name>
    <message>
        <source>: cannot be written
</source>
        <translation>: kann nicht geschrieben werden
</translation>
    </message>
</context>
<context>
    <name>Penstock::SendBar</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the line (Return)</source>
        <translation>Die Zeile senden (Eingabetaste)</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Send the content of a file</source>
        <translation>Den Inhalt einer Datei senden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep this line among the saved sends (Ctrl+D)</source>
        <translation>Diese Zeile als Vorlage speichern (Strg+D)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Send the line again and again</source>
        <translation>Die Zeile immer wieder senden</translation>
    </message>
    <message>
        <source>Type what to send, and press Return</source>
        <translation>Text zum Senden eingeben und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text may have escapes such as \n, \t and \x1b; hex is pairs of digits such as 48 65 6c</source>
        <translation>Text darf Escapesequenzen wie \n, \t und \x1b enthalten; Hex besteht aus Ziffernpaaren wie 48 65 6c</translation>
    </message>
    <message>
        <source>How the line is read</source>
        <translation>Wie die Zeile gelesen wird</translation>
    </message>
    <message>
        <source>No line end</source>
        <translation>Kein Zeilenende</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>What is sent behind the line</source>
        <translation>Was nach der Zeile gesendet wird</translation>
    </message>
    <message>
        <source>Who it is sent to</source>
        <translation>An wen gesendet wird</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source>How often the line is sent</source>
        <translation>Zeitabstand, in dem die Zeile gesendet wird</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>bis zum Stopp</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>How many times the line is sent</source>
        <translation>Wie oft die Zeile gesendet wird</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>An alle</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Wiederholen stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s).</source>
        <translation>
            <numerusform>%n-mal gesendet.</numerusform>
            <numerusform>%n-mal gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n time(s), since the peer does not read.</source>
        <translation>
            <numerusform>%n-mal ausgelassen, da die Gegenstelle nicht liest.</numerusform>
            <numerusform>%n-mal ausgelassen, da die Gegenstelle nicht liest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::Timeline</name>
    <message>
        <source>Only &amp;slow ones, and those that threw</source>
        <translation>Nur &amp;langsame und solche mit Ausnahme</translation>
    </message>
    <message>
        <source>Callbacks, the latest last</source>
        <translation>Callbacks, der neueste zuletzt</translation>
    </message>
    <message>
        <source>%1 could not be kept</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>No callback was slow</source>
        <translation>Kein Callback war langsam</translation>
    </message>
    <message>
        <source>None took more than %1, and none threw an exception.</source>
        <translation>Keiner dauerte länger als %1, und keiner hat eine Ausnahme ausgelöst.</translation>
    </message>
    <message>
        <source>No callback yet</source>
        <translation>Noch kein Callback</translation>
    </message>
    <message>
        <source>What the program is called back with appears here as it happens, from when the connection was selected on.</source>
        <translation>Callbacks des Programms erscheinen hier, sobald sie laufen, ab der Auswahl der Verbindung.</translation>
    </message>
</context>
<context>
    <name>Penstock::TimelineModel</name>
    <message numerus="yes">
        <source>%1, inside %n other callback(s)</source>
        <translation>
            <numerusform>%1, innerhalb von %n anderen Callback</numerusform>
            <numerusform>%1, innerhalb von %n anderen Callbacks</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Buffered after</source>
        <translation>Danach im Puffer</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
</context>
<context>
    <name>Penstock::Units</name>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
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
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Numbers that were received</source>
        <translation>Empfangene Zahlen</translation>
    </message>
    <message>
        <source>Numbers in the lines that come are drawn here.</source>
        <translation>Zahlen in den empfangenen Zeilen werden hier gezeichnet.</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>demonstration</source>
        <translation>Vorführung</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 ended with the code %2</source>
        <translation>%1 endete mit Exit-Code %2</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Device console</source>
        <translation>Gerätekonsole</translation>
    </message>
    <message>
        <source>What the device says is shown here.</source>
        <translation>Ausgaben des Geräts werden hier angezeigt.</translation>
    </message>
    <message>
        <source>Lines of the device</source>
        <translation>Zeilen des Geräts</translation>
    </message>
    <message>
        <source>A line to send</source>
        <translation>Eine Zeile zum Senden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>serial:/dev/ttyUSB0, tcp://device:7000, exec:program …</source>
        <translation>serial:/dev/ttyUSB0, tcp://device:7000, exec:program …</translation>
    </message>
    <message>
        <source>Endpoint of the device</source>
        <translation>Endpunkt des Geräts</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung zu %1 wird aufgebaut …</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Nicht verbunden: %1</translation>
    </message>
    <message>
        <source>The device is slow: sending is paused</source>
        <translation>Das Gerät ist langsam: Das Senden ist angehalten</translation>
    </message>
    <message>
        <source>Talks to a device line by line, and draws the numbers that it sends.</source>
        <translation>Spricht zeilenweise mit einem Gerät und zeichnet die Zahlen, die es sendet.</translation>
    </message>
    <message>
        <source>The device, such as serial:/dev/ttyUSB0, tcp://192.0.2.7:7000 or exec:cat.</source>
        <translation>Das Gerät, etwa serial:/dev/ttyUSB0, tcp://192.0.2.7:7000 oder exec:cat.</translation>
    </message>
    <message>
        <source>one ENDPOINT at most can be given, not &quot;%1&quot;</source>
        <translation>höchstens ein ENDPOINT kann angegeben werden, nicht &quot;%1&quot;</translation>
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
        <translation>der Kindprozess ist noch nicht beendet</translation>
    </message>
    <message>
        <source>the child process was ended by the signal %1</source>
        <translation>der Kindprozess wurde durch das Signal %1 beendet</translation>
    </message>
    <message>
        <source>the child process exited with %1</source>
        <translation>der Kindprozess endete mit Exit-Code %1</translation>
    </message>
    <message>
        <source>%1: datagrams that the system dropped, since they were not received in time: %2</source>
        <translation>%1: vom System verworfene Datagramme, weil sie nicht rechtzeitig empfangen wurden: %2</translation>
    </message>
    <message>
        <source>[PID | ENDPOINT | FILE] [options]</source>
        <translation>[PID | ENDPOINT | FILE] [Optionen]</translation>
    </message>
    <message>
        <source>Shows the connections of a program that runs with PENSTOCK_MONITOR=1 in its environment, or has a monitor of its own: live, as top does, in a terminal. Without a PID the only program that there is; an ENDPOINT is where its monitor is served, a FILE what --record kept.
Keys: s and S sort by the next or the previous column, r turns the order, e shows those that have ended, space holds the picture, arrows and pages scroll, ? explains them, q ends.</source>
        <translation>Zeigt die Verbindungen eines Programms, das mit PENSTOCK_MONITOR=1 in seiner Umgebung läuft oder einen eigenen Monitor hat; in einem Terminal live, wie top. Ohne PID das einzige Programm, das es gibt; ein ENDPOINT ist die Stelle, an der sein Monitor lauscht, ein FILE das, was --record aufgezeichnet hat.
Tasten: s und S sortieren nach der nächsten oder der vorigen Spalte, r kehrt die Reihenfolge um, e zeigt die beendeten, die Leertaste hält die Anzeige an, Pfeil- und Bildtasten blättern, ? erklärt sie, q beendet.</translation>
    </message>
    <message>
        <source>What its connections carry, in Wireshark.</source>
        <translation>Was seine Verbindungen übertragen, in Wireshark.</translation>
    </message>
    <message>
        <source>%1 is a recording already: --record is for programs</source>
        <translation>%1 ist bereits eine Aufzeichnung: --record ist für Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were recorded in %1</source>
        <translation>
            <numerusform>%n Byte wurde in %1 aufgezeichnet</numerusform>
            <numerusform>%n Bytes wurden in %1 aufgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no payload in %1; --payload records it</source>
        <translation>in %1 sind keine Nutzdaten; --payload zeichnet sie auf</translation>
    </message>
    <message>
        <source>nothing was sent or received meanwhile, or the program lets nobody see it</source>
        <translation>währenddessen wurde nichts gesendet oder empfangen, oder das Programm lässt niemanden zusehen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1</source>
        <translation>
            <numerusform>%n Verbindung wurde in %1 geschrieben</numerusform>
            <numerusform>%n Verbindungen wurden in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>monitor takes one PID, ENDPOINT or FILE, not &quot;%1&quot;</source>
        <translation>monitor erwartet genau eine Angabe (PID, ENDPOINT oder FILE), nicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--timeline needs --record FILE, which keeps it</source>
        <translation>--timeline benötigt --record FILE, um aufbewahrt zu werden</translation>
    </message>
    <message>
        <source>--payload needs --record FILE or --pcapng FILE, which keep it</source>
        <translation>--payload benötigt --record FILE oder --pcapng FILE, um aufbewahrt zu werden</translation>
    </message>
    <message>
        <source>--payload must be 1 to 1048576 bytes, not &quot;%1&quot;</source>
        <translation>--payload muss zwischen 1 und 1048576 Bytes liegen, nicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--record needs the path of a file to write</source>
        <translation>--record benötigt den Pfad einer Datei, in die geschrieben wird</translation>
    </message>
    <message>
        <source>--pcapng needs the path of a file to write, or - for standard output</source>
        <translation>--pcapng benötigt den Pfad einer Datei, in die geschrieben wird, oder - für die Standardausgabe</translation>
    </message>
    <message>
        <source>Keep what is told in FILE, until it is interrupted; &quot;penstock monitor FILE&quot; shows it again.</source>
        <translation>Gemeldetes in FILE aufzeichnen, bis zur Unterbrechung; &quot;penstock monitor FILE&quot; zeigt es wieder an.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>With --record: each callback of each connection, too.</source>
        <translation>Mit --record: auch jeden Callback jeder Verbindung.</translation>
    </message>
    <message>
        <source>With --record: what is sent and received, too, at most so many bytes of each piece.</source>
        <translation>Mit --record: auch Gesendetes und Empfangenes, höchstens so viele Bytes von jedem Block.</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>Write what is sent and received, or was recorded, as a capture for Wireshark; - is standard output.</source>
        <translation>Gesendetes und Empfangenes, live oder aufgezeichnet, als Mitschnitt für Wireshark schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PID, no endpoint, and there is no such file</source>
        <translation>&quot;%1&quot; ist weder PID noch Endpunkt, und eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>s, S        sort by the next, the previous column</source>
        <translation>s, S        nach der nächsten, der vorigen Spalte sortieren</translation>
    </message>
    <message>
        <source>r           turn the order</source>
        <translation>r           die Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>e           show connections that have ended, or hide them</source>
        <translation>e           beendete Verbindungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>space       hold the picture, or go on</source>
        <translation>Leertaste   die Anzeige anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>up, down    scroll by a line; page up, page down, home, end: by more</source>
        <translation>Pfeile      zeilenweise blättern; Bild auf, Bild ab, Pos1, Ende: weiter</translation>
    </message>
    <message>
        <source>?, h        these lines, or the connections again</source>
        <translation>?, h        diese Zeilen oder wieder die Verbindungen</translation>
    </message>
    <message>
        <source>q           end</source>
        <translation>q           beenden</translation>
    </message>
    <message>
        <source>sorted by %1%2  s/S column  r turn  e ended  space hold  ? help  q quit</source>
        <translation>sortiert: %1%2  s/S Spalte  r umkehren  e alle  Leer Halt  ? Hilfe  q Ende</translation>
    </message>
    <message>
        <source>held; space goes on</source>
        <translation>angehalten; Leertaste setzt fort</translation>
    </message>
    <message>
        <source>Serve what the connections do, at /metrics by HTTP, to Prometheus and the like, such as tcp://127.0.0.1:9464.</source>
        <translation>Was die Verbindungen tun, per HTTP unter /metrics bereitstellen, für Prometheus und Ähnliches, etwa auf tcp://127.0.0.1:9464.</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>ENDPOINT</translation>
    </message>
    <message>
        <source>--metrics: %1</source>
        <translation>--metrics: %1</translation>
    </message>
    <message>
        <source>serving /metrics at %1</source>
        <translation>/metrics bereitgestellt unter %1</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: to connect, a port is needed, as in %2://%3:7000</source>
        <translation>Endpunkt &quot;%1&quot;: zum Verbinden ist ein Port nötig, etwa %2://%3:7000</translation>
    </message>
    <message>
        <source>a peer without a name (%1)</source>
        <translation>eine Gegenstelle ohne Namen (%1)</translation>
    </message>
    <message>
        <source>cannot serve metrics at &quot;%1&quot;</source>
        <translation>auf &quot;%1&quot; können keine Metriken bereitgestellt werden</translation>
    </message>
    <message>
        <source>the peer ended without TLS&apos;s close_notify: what came may be cut off</source>
        <translation>die Gegenstelle endete ohne close_notify von TLS: was ankam, ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>a handshake failed: %1</source>
        <translation>ein Handshake schlug fehl: %1</translation>
    </message>
    <message>
        <source>the handshake with %1 failed: %2</source>
        <translation>der Handshake mit %1 schlug fehl: %2</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent; or a child process failed.</source>
        <translation>Eine Verbindung ging verloren oder nahm nicht alles ab, was zu senden war; oder ein Kindprozess schlug fehl.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>die Standardausgabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no recording: it is no plain file</source>
        <translation>&quot;%1&quot; ist keine Aufzeichnung: es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4, in %5/s, out %6/s</source>
        <extracomment>A program, its process id, &quot;2 servers&quot;, &quot;3 connections&quot;, and two sizes</extracomment>
        <translation>%1 (%2) – %3, %4, eingehend: %5/s, ausgehend: %6/s</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>an event loop of the program has not answered for %1: something holds it up</source>
        <translation>eine Ereignisschleife des Programms antwortet seit %1 nicht: etwas hält sie auf</translation>
    </message>
    <message>
        <source>List the plugins, and what cannot be used and why.</source>
        <translation>Plugins auflisten, und was sich nicht verwenden lässt, mit dem Grund.</translation>
    </message>
    <message>
        <source>List all schemes, for scripts.</source>
        <translation>Alle Schemata auflisten, für Skripte.</translation>
    </message>
</context>
</TS>
