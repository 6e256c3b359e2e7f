<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Aucune erreur.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>The peer reset the connection.</source>
        <translation>Le pair a réinitialisé la connexion.</translation>
    </message>
    <message>
        <source>The peer no longer reads.</source>
        <translation>Le pair ne lit plus.</translation>
    </message>
    <message>
        <source>The connection was aborted.</source>
        <translation>La connexion a été abandonnée.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>Le délai est écoulé.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Permission was denied.</source>
        <translation>L&apos;accès a été refusé.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>Le processus s&apos;est terminé.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Cela n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>The address is in use.</source>
        <translation>L&apos;adresse est déjà utilisée.</translation>
    </message>
    <message>
        <source>The address is not available.</source>
        <translation>L&apos;adresse n&apos;est pas disponible.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>Le message est trop long.</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>L&apos;adresse est injoignable.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>L&apos;hôte est introuvable.</translation>
    </message>
    <message>
        <source>The certificate was not accepted.</source>
        <translation>Le certificat n&apos;a pas été accepté.</translation>
    </message>
    <message>
        <source>TLS failed.</source>
        <translation>TLS a échoué.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Une valeur n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Cela n&apos;est pas possible pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La connexion est fermée.</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>L&apos;opération a été annulée.</translation>
    </message>
    <message>
        <source>A plugin cannot be used.</source>
        <translation>Un plugin est inutilisable.</translation>
    </message>
    <message>
        <source>A callback threw an exception.</source>
        <translation>Un callback a levé une exception.</translation>
    </message>
    <message>
        <source>The system reported an error.</source>
        <translation>Le système a signalé une erreur.</translation>
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
        <translation>le pair ne lit pas&#xa0;: sa fenêtre de réception est nulle</translation>
    </message>
    <message>
        <source>the peer does not read, or the network is slow: %1 wait in the kernel</source>
        <translation>le pair ne lit pas, ou le réseau est lent&#xa0;: %1 en attente dans le noyau</translation>
    </message>
    <message>
        <source>the peer does not take it</source>
        <translation>le pair n&apos;accepte pas les données</translation>
    </message>
    <message>
        <source>the callback %1 has run for %2</source>
        <translation>le callback %1 s&apos;exécute depuis %2</translation>
    </message>
    <message>
        <source>the callback %1 of another connection, #%2, has run for %3</source>
        <translation>le callback %1 d&apos;une autre connexion, #%2, s&apos;exécute depuis %3</translation>
    </message>
    <message>
        <source>waiting for the connection or its handshake for %1</source>
        <translation>en attente de la connexion ou de sa négociation depuis %1</translation>
    </message>
    <message>
        <source>this side paused reading %1 ago</source>
        <translation>lecture suspendue de ce côté depuis %1</translation>
    </message>
    <message>
        <source>closing, with %1 yet to be sent: %2</source>
        <translation>fermeture en cours, encore %1 à envoyer&#xa0;: %2</translation>
    </message>
    <message>
        <source>writing was paused %1 ago, with %2 buffered: %3</source>
        <translation>écriture suspendue depuis %1, %2 dans le tampon&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 are buffered: %2</source>
        <translation>%1 dans le tampon&#xa0;: %2</translation>
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
        <translation>valeur &quot;%2&quot; non valide pour --%1&#xa0;: une durée est attendue, comme 250ms, 1.5s, 2min ou 0</translation>
    </message>
    <message>
        <source>--set cannot be &quot;%1&quot;: it must be KEY=VALUE, such as greeting=Hello</source>
        <translation>valeur &quot;%1&quot; non valide pour --set&#xa0;: KEY=VALUE est attendu, par exemple greeting=Hello</translation>
    </message>
    <message>
        <source>--set %1 is given twice, with &quot;%2&quot; and &quot;%3&quot;: once is right</source>
        <translation>--set %1 est indiqué deux fois, avec &quot;%2&quot; et &quot;%3&quot;&#xa0;: une seule fois suffit</translation>
    </message>
    <message>
        <source>endpoint %1: %2</source>
        <translation>point de terminaison %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; there are: %2</source>
        <translation>la commande &quot;%1&quot; n&apos;existe pas&#xa0;; commandes disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>a command is needed; see &quot;penstock --help&quot;</source>
        <translation>il manque une commande&#xa0;; voir &quot;penstock --help&quot;</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; before a command; see &quot;penstock --help&quot;</source>
        <translation>il n&apos;y a pas d&apos;option &quot;%1&quot; avant une commande&#xa0;; voir &quot;penstock --help&quot;</translation>
    </message>
    <message>
        <source>--framing is for transports of messages, such as udp and ws; &quot;%1&quot; is a stream of bytes</source>
        <translation>--framing s&apos;applique aux transports de messages, comme udp et ws&#xa0;; &quot;%1&quot; est un flux d&apos;octets</translation>
    </message>
    <message>
        <source>connect needs one ENDPOINT, such as tcp://localhost:7000</source>
        <translation>connect attend un seul ENDPOINT, par exemple tcp://localhost:7000</translation>
    </message>
    <message>
        <source>%1, not &quot;%2&quot;</source>
        <translation>%1, et non &quot;%2&quot;</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>connecté à %1</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>impossible d&apos;écrire sur la sortie standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>impossible de lire l&apos;entrée standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>bytes sent: %1, received: %2; pauses of sending: %3, of receiving: %4</source>
        <translation>octets envoyés&#xa0;: %1, reçus&#xa0;: %2&#xa0;; pauses d&apos;envoi&#xa0;: %3, de réception&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 connected to %2</source>
        <translation>%1 connecté à %2</translation>
    </message>
    <message>
        <source>%1 ended; bytes received: %2, sent: %3; pauses of sending: %4, of receiving: %5; reason: %6</source>
        <translation>%1 terminé&#xa0;; octets reçus&#xa0;: %2, envoyés&#xa0;: %3&#xa0;; pauses d&apos;envoi&#xa0;: %4, de réception&#xa0;: %5&#xa0;; raison&#xa0;: %6</translation>
    </message>
    <message>
        <source>closed in order</source>
        <translation>fermeture normale</translation>
    </message>
    <message>
        <source>--at-eof cannot be &quot;%1&quot;: it must be half-close, keep-open or close</source>
        <translation>valeur &quot;%1&quot; non valide pour --at-eof&#xa0;: half-close, keep-open ou close est attendu</translation>
    </message>
    <message>
        <source>--framing cannot be &quot;%1&quot;: it must be line or chunk</source>
        <translation>valeur &quot;%1&quot; non valide pour --framing&#xa0;: line ou chunk est attendu</translation>
    </message>
    <message>
        <source>What the end of standard input does: half-close ends our side of the connection and goes on receiving (keep-open does instead where the transport cannot); keep-open does nothing; close ends the connection once all is sent.</source>
        <translation>Effet de la fin de l&apos;entrée standard&#xa0;: half-close ferme ce côté de la connexion et continue à recevoir (si le transport ne le permet pas, keep-open s&apos;applique)&#xa0;; keep-open ne fait rien&#xa0;; close ferme la connexion une fois que tout est envoyé.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>What a message is, with transports of messages: line makes one of each line of standard input, without its line break, and writes each that comes as a line; chunk sends what is read at once and writes what comes as it is. Without it line for ws, chunk for udp, as ncat -u does.</source>
        <translation>Ce qu&apos;est un message, pour les transports de messages&#xa0;: line en fait un de chaque ligne de l&apos;entrée standard, sans son saut de ligne, et écrit chaque message reçu sur une ligne&#xa0;; chunk envoie ce qui est lu d&apos;un coup et écrit tel quel ce qui arrive. Sans cette option, line pour ws et chunk pour udp, comme ncat -u.</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>How long connecting may take, as 250ms, 1.5s or 2min; 0 is as long as the system tries.</source>
        <translation>Temps accordé à l&apos;établissement de la connexion, par exemple 250ms, 1.5s ou 2min&#xa0;; 0&#xa0;: aussi longtemps que le système essaie.</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURATION</translation>
    </message>
    <message>
        <source>How long the peer may take to receive what is left once the connection is closing; 0 is for ever.</source>
        <translation>Temps accordé au pair pour recevoir ce qui reste une fois la fermeture de la connexion engagée&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Tell on standard error where the connection leads, and how much it carried.</source>
        <translation>Indiquer sur la sortie d&apos;erreur standard où mène la connexion et combien elle a transporté.</translation>
    </message>
    <message>
        <source>Join standard input and output with a peer, as nc does</source>
        <translation>Relier l&apos;entrée et la sortie standard à un pair, comme nc</translation>
    </message>
    <message>
        <source>ENDPOINT [options]</source>
        <translation>ENDPOINT [options]</translation>
    </message>
    <message>
        <source>Sends standard input to the peer and writes what the peer sends to standard output. Who is slow holds back who is fast; the memory needed stays the same however much is carried. Ends when the peer ends the connection, once all that it sent is written.</source>
        <translation>Envoie l&apos;entrée standard au pair et écrit sur la sortie standard ce qu&apos;envoie le pair. Le côté lent freine le côté rapide&#xa0;; la mémoire nécessaire reste la même, quelle que soit la quantité transportée. Se termine quand le pair ferme la connexion, une fois écrit tout ce qu&apos;il a envoyé.</translation>
    </message>
    <message>
        <source>Talk to a server by hand.</source>
        <translation>Dialoguer à la main avec un serveur.</translation>
    </message>
    <message>
        <source>Send a file, keep what comes back.</source>
        <translation>Envoyer un fichier, conserver la réponse.</translation>
    </message>
    <message>
        <source>Talk to a WebSocket server: each line is a message.</source>
        <translation>Dialoguer avec un serveur WebSocket&#xa0;: chaque ligne est un message.</translation>
    </message>
    <message>
        <source>Send a datagram and write what is answered, until Ctrl+C.</source>
        <translation>Envoyer un datagramme et écrire les réponses, jusqu&apos;à Ctrl+C.</translation>
    </message>
    <message>
        <source>Send a stream with an option of the transport, and do not wait for the peer&apos;s end.</source>
        <translation>Envoyer un flux avec une option du transport, sans attendre la fin du pair.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>All went well; a server was ended in order.</source>
        <translation>Tout s&apos;est bien passé&#xa0;; un serveur a été arrêté normalement.</translation>
    </message>
    <message>
        <source>The command line is wrong; nothing was done.</source>
        <translation>La ligne de commande est incorrecte&#xa0;; rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>The endpoint cannot be connected to, or listened on.</source>
        <translation>Impossible de se connecter au point de terminaison, ou d&apos;y écouter.</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent.</source>
        <translation>Une connexion a été perdue, ou n&apos;a pas accepté tout ce qui devait être envoyé.</translation>
    </message>
    <message>
        <source>There is no such plugin, or it cannot be used.</source>
        <translation>Ce plugin n&apos;existe pas, ou est inutilisable.</translation>
    </message>
    <message>
        <source>Standard input cannot be read, or standard output not be written.</source>
        <translation>Impossible de lire l&apos;entrée standard ou d&apos;écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>The signal N ended it, so 130 is Ctrl+C; 141 is also that nobody reads standard output.</source>
        <translation>Terminé par le signal N, donc 130 pour Ctrl+C&#xa0;; 141 aussi quand personne ne lit la sortie standard.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de retour&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Show this help, or that of a command behind its name.</source>
        <translation>Afficher cette aide, ou celle d&apos;une commande après son nom.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Usage: penstock COMMAND [arguments]</source>
        <translation>Utilisation&#xa0;: penstock COMMAND [arguments]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Endpoints:</source>
        <translation>Points de terminaison&#xa0;:</translation>
    </message>
    <message>
        <source>An ENDPOINT is a URL whose scheme names the transport: tcp://127.0.0.1:7000, unix:/run/x.sock. Options of the transport are query items: tcp://localhost:7000?keepAlive=true. &quot;penstock plugins&quot; lists all of them.</source>
        <translation>Un ENDPOINT est une URL dont le schéma désigne le transport&#xa0;: tcp://127.0.0.1:7000, unix:/run/x.sock. Les options du transport sont des paramètres de requête&#xa0;: tcp://localhost:7000?keepAlive=true. &quot;penstock plugins&quot; les liste toutes.</translation>
    </message>
    <message>
        <source>Usage: penstock %1 %2</source>
        <translation>Utilisation&#xa0;: penstock %1 %2</translation>
    </message>
    <message>
        <source>Watch the connections of a running program</source>
        <translation>Observer les connexions d&apos;un programme en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>A program that can be watched.</source>
        <translation>Un programme observable.</translation>
    </message>
    <message>
        <source>Watches it.</source>
        <translation>L&apos;observe.</translation>
    </message>
    <message>
        <source>The programs that can be watched.</source>
        <translation>Les programmes observables.</translation>
    </message>
    <message>
        <source>For scripts: what is stuck, and why.</source>
        <translation>Pour les scripts&#xa0;: ce qui est bloqué, et pourquoi.</translation>
    </message>
    <message>
        <source>List the programs that can be watched, and end.</source>
        <translation>Lister les programmes observables, puis quitter.</translation>
    </message>
    <message>
        <source>Print what there is now, and end.</source>
        <translation>Afficher l&apos;état actuel, puis quitter.</translation>
    </message>
    <message>
        <source>With --once or --list: as a JSON document.</source>
        <translation>Avec --once ou --list&#xa0;: sous forme de document JSON.</translation>
    </message>
    <message>
        <source>How often it is brought up to date; 1s by default.</source>
        <translation>Intervalle d&apos;actualisation&#xa0;; 1s par défaut.</translation>
    </message>
    <message>
        <source>The column to sort by, with a - before it the largest first: %1.</source>
        <translation>La colonne de tri, précédée de - pour avoir les plus grandes valeurs en premier, parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>COLUMN</translation>
    </message>
    <message>
        <source>Show connections that have ended, too.</source>
        <translation>Afficher aussi les connexions terminées.</translation>
    </message>
    <message>
        <source>--list takes no arguments, but &quot;%1&quot; was given</source>
        <translation>--list n&apos;accepte aucun argument, mais &quot;%1&quot; a été indiqué</translation>
    </message>
    <message>
        <source>--json needs --once or --list</source>
        <translation>--json nécessite --once ou --list</translation>
    </message>
    <message>
        <source>--interval must be 20ms to 60s, not &quot;%1&quot;</source>
        <translation>--interval doit être compris entre 20ms et 60s, et non &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--sort: there is no column &quot;%1&quot;; there are: %2</source>
        <translation>--sort&#xa0;: la colonne &quot;%1&quot; n&apos;existe pas&#xa0;; colonnes disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no program to watch; start one with PENSTOCK_MONITOR=1 in its environment</source>
        <translation>il n&apos;y a aucun programme à observer&#xa0;; en lancer un avec PENSTOCK_MONITOR=1 dans son environnement</translation>
    </message>
    <message>
        <source>there are several programs to watch; say which, by its PID:
%1</source>
        <translation>il y a plusieurs programmes à observer&#xa0;; en choisir un par son PID&#xa0;:
%1</translation>
    </message>
    <message>
        <source>the process %1 cannot be watched: it does not run, is another user&apos;s, or was not started with PENSTOCK_MONITOR=1</source>
        <translation>le processus %1 ne peut pas être observé&#xa0;: il n&apos;est pas en cours d&apos;exécution, appartient à un autre utilisateur ou n&apos;a pas été lancé avec PENSTOCK_MONITOR=1</translation>
    </message>
    <message>
        <source>there is no program to watch</source>
        <translation>il n&apos;y a aucun programme à observer</translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation>observation de %1 …</translation>
    </message>
    <message>
        <source>the program has ended, or let go of its watcher: %1</source>
        <translation>le programme s&apos;est terminé, ou a déconnecté son observateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 servers, %4 connections, in %5/s, out %6/s</source>
        <translation>%1 (%2) – serveurs&#xa0;: %3, connexions&#xa0;: %4, entrée&#xa0;: %5/s, sortie&#xa0;: %6/s</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; it has: %3</source>
        <translation>%1 n&apos;a pas d&apos;option &quot;%2&quot;&#xa0;; options disponibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 nécessite une valeur&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no value, but &quot;%2&quot; was given</source>
        <translation>%1 n&apos;accepte pas de valeur, mais &quot;%2&quot; a été indiqué</translation>
    </message>
    <message>
        <source>the options cannot be read; see &quot;penstock %1 --help&quot;</source>
        <translation>impossible de lire les options&#xa0;; voir &quot;penstock %1 --help&quot;</translation>
    </message>
    <message>
        <source>%1 is given more than once, with &quot;%2&quot;: once is right</source>
        <translation>%1 est indiqué plusieurs fois, avec &quot;%2&quot;&#xa0;: une seule fois suffit</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>List the transports and protocols that there are, and their options</source>
        <translation>Lister les transports et protocoles disponibles, et leurs options</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Lists every plugin with its options, and every one that cannot be used, with the reason. Loads none of them. Further folders to search are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>Liste chaque plugin avec ses options, et chaque plugin inutilisable avec la raison. N&apos;en charge aucun. La variable d&apos;environnement PENSTOCK_PLUGIN_PATH indique d&apos;autres répertoires où chercher.</translation>
    </message>
    <message>
        <source>For people.</source>
        <translation>Pour les humains.</translation>
    </message>
    <message>
        <source>For scripts: all schemes.</source>
        <translation>Pour les scripts&#xa0;: tous les schémas.</translation>
    </message>
    <message>
        <source>As a JSON document.</source>
        <translation>Sous forme de document JSON.</translation>
    </message>
    <message>
        <source>plugins takes no arguments, but &quot;%1&quot; was given</source>
        <translation>plugins n&apos;accepte aucun argument, mais &quot;%1&quot; a été indiqué</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>%1; default: %2</source>
        <translation>%1&#xa0;; par défaut&#xa0;: %2</translation>
    </message>
    <message>
        <source>schemes:</source>
        <translation>schémas&#xa0;:</translation>
    </message>
    <message>
        <source>protocols:</source>
        <translation>protocoles&#xa0;:</translation>
    </message>
    <message>
        <source>kinds:</source>
        <translation>types&#xa0;:</translation>
    </message>
    <message>
        <source>capabilities:</source>
        <translation>capacités&#xa0;:</translation>
    </message>
    <message>
        <source>file:</source>
        <translation>fichier&#xa0;:</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>intégré au programme</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>%1 &quot;transport&quot; or &quot;protocol&quot;, %2 its id, %3 its version, %4 its name.</extracomment>
        <translation>%1 %2 %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>options&#xa0;:</translation>
    </message>
    <message>
        <source>There are no plugins in these folders:</source>
        <translation>Il n&apos;y a aucun plugin dans ces répertoires&#xa0;:</translation>
    </message>
    <message>
        <source>not used:</source>
        <translation>non utilisés&#xa0;:</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: it cannot be connected to, only listened on</source>
        <translation>point de terminaison &quot;%1&quot;&#xa0;: il est impossible de s&apos;y connecter, seulement d&apos;y écouter</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>en écoute sur %1</translation>
    </message>
    <message>
        <source>relaying to %1</source>
        <translation>relais vers %1</translation>
    </message>
    <message>
        <source>connections aborted, since they took longer than %1 to send what was left: %2</source>
        <translation>connexions abandonnées, car l&apos;envoi du reste a pris plus de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>#%1 %2 is joined with %3</source>
        <translation>#%1 %2 est relié à %3</translation>
    </message>
    <message>
        <source>#%1 %2: %3</source>
        <translation>#%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>#%1 %2 ended; bytes to the second: %3, to the first: %4; the first: %5; the second: %6</source>
        <translation>#%1 %2 terminé&#xa0;; octets vers le second côté&#xa0;: %3, vers le premier&#xa0;: %4&#xa0;; premier côté&#xa0;: %5&#xa0;; second côté&#xa0;: %6</translation>
    </message>
    <message>
        <source>pairs of connections: %1, of them failed: %2; bytes to the second: %3, to the first: %4</source>
        <translation>paires de connexions&#xa0;: %1, dont en échec&#xa0;: %2&#xa0;; octets vers le second côté&#xa0;: %3, vers le premier&#xa0;: %4</translation>
    </message>
    <message>
        <source>relay needs two ENDPOINTs, such as tcp://:8080 unix:/run/x.sock</source>
        <translation>relay attend deux ENDPOINT, par exemple tcp://:8080 unix:/run/x.sock</translation>
    </message>
    <message>
        <source>--quiet and --verbose exclude each other</source>
        <translation>--quiet et --verbose s&apos;excluent mutuellement</translation>
    </message>
    <message>
        <source>Connect to the first ENDPOINT too, once, instead of listening on it; so it is done anyway where its transport cannot listen.</source>
        <translation>Se connecter aussi au premier ENDPOINT, une seule fois, au lieu d&apos;y écouter&#xa0;; c&apos;est fait de toute façon si son transport ne peut pas écouter.</translation>
    </message>
    <message>
        <source>How long peers may take to receive what is left when the relay is interrupted, or when the other side has failed; 0 is for ever.</source>
        <translation>Temps accordé aux pairs pour recevoir ce qui reste quand le relais est interrompu, ou quand l&apos;autre côté a échoué&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>When one side has ended its input, how long the other one may be silent before it is closed, where it cannot be told so alone, as tls, ws and serial; 0 is for ever.</source>
        <translation>Quand un côté a terminé son entrée, temps pendant lequel l&apos;autre peut rester silencieux avant d&apos;être fermé, si son transport ne permet pas la demi-fermeture, comme tls, ws et serial&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>How long a peer that has no connection, as with udp, may be silent before it is forgotten; 0 is for ever.</source>
        <translation>Temps pendant lequel un pair sans connexion, comme avec udp, peut rester silencieux avant d&apos;être oublié&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>Ne signaler que les erreurs.</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost, how much passed each way and why it ended.</source>
        <translation>Signaler sur la sortie d&apos;erreur standard chaque connexion établie ou perdue, la quantité passée dans chaque sens et la raison de sa fin.</translation>
    </message>
    <message>
        <source>Join two endpoints, as socat does: a proxy, a gateway</source>
        <translation>Relier deux points de terminaison, comme socat&#xa0;: un proxy, une passerelle</translation>
    </message>
    <message>
        <source>ENDPOINT ENDPOINT [options]</source>
        <translation>ENDPOINT ENDPOINT [options]</translation>
    </message>
    <message>
        <source>Listens on the first ENDPOINT and connects each connection that it accepts with one of its own to the second; or, where the first cannot be listened on, joins the two once and ends with them. Bytes and messages go both ways; who is slow holds back who is fast, so the memory needed stays the same. An end of file on one side is passed on, and a failure too. A listening relay tells each address that is bound on standard output and goes on until it is interrupted, then ends as &quot;serve&quot; does.</source>
        <translation>Écoute sur le premier ENDPOINT et relie chaque connexion acceptée à une connexion propre vers le second&#xa0;; ou, s&apos;il est impossible d&apos;écouter sur le premier, relie les deux une seule fois et se termine avec eux. Les octets et les messages vont dans les deux sens&#xa0;; le côté lent freine le côté rapide, si bien que la mémoire nécessaire reste la même. Une fin de fichier d&apos;un côté est transmise à l&apos;autre, un échec aussi. Un relais en écoute indique sur la sortie standard chaque adresse liée et continue jusqu&apos;à ce qu&apos;il soit interrompu, puis se termine comme &quot;serve&quot;.</translation>
    </message>
    <message>
        <source>Make a Unix socket reachable over TCP.</source>
        <translation>Rendre un socket Unix accessible par TCP.</translation>
    </message>
    <message>
        <source>Pass on datagrams; each peer has a port of its own.</source>
        <translation>Relayer des datagrammes&#xa0;; chaque pair a son propre port.</translation>
    </message>
    <message>
        <source>Connect two servers with each other.</source>
        <translation>Relier deux serveurs l&apos;un à l&apos;autre.</translation>
    </message>
    <message>
        <source>serving %1</source>
        <translation>protocole servi&#xa0;: %1</translation>
    </message>
    <message>
        <source>serve needs an ENDPOINT to listen on, such as tcp://127.0.0.1:7000</source>
        <translation>serve nécessite un ENDPOINT sur lequel écouter, par exemple tcp://127.0.0.1:7000</translation>
    </message>
    <message>
        <source>serve needs --protocol NAME, such as --protocol echo</source>
        <translation>serve nécessite --protocol NAME, par exemple --protocol echo</translation>
    </message>
    <message>
        <source>The protocol to serve; &quot;penstock plugins&quot; tells which there are.</source>
        <translation>Le protocole à servir&#xa0;; &quot;penstock plugins&quot; indique lesquels existent.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>An option of the protocol; once for each. Options of the transport are query items of the endpoint.</source>
        <translation>Une option du protocole&#xa0;; à répéter pour chacune. Les options du transport sont des paramètres de requête du point de terminaison.</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>How long the clients may take to receive what is left when the server is interrupted; 0 is for ever.</source>
        <translation>Temps accordé aux clients pour recevoir ce qui reste quand le serveur est interrompu&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost.</source>
        <translation>Signaler sur la sortie d&apos;erreur standard chaque connexion établie ou perdue.</translation>
    </message>
    <message>
        <source>Serve a protocol on one or more endpoints</source>
        <translation>Servir un protocole sur un ou plusieurs points de terminaison</translation>
    </message>
    <message>
        <source>ENDPOINT... --protocol NAME [options]</source>
        <translation>ENDPOINT... --protocol NAME [options]</translation>
    </message>
    <message>
        <source>Listens on every ENDPOINT, or on none if one fails; tells each address that is bound on standard output, as &quot;listening on tcp://127.0.0.1:43210&quot;, and serves until it is interrupted (SIGINT, SIGTERM, SIGHUP): then it accepts no more, closes its connections once what they have to send is sent, and ends with 0. A second signal ends it at once.</source>
        <translation>Écoute sur chaque ENDPOINT, ou sur aucun si l&apos;un d&apos;eux échoue&#xa0;; indique sur la sortie standard chaque adresse liée, sous la forme &quot;en écoute sur tcp://127.0.0.1:43210&quot;, et sert jusqu&apos;à être interrompu (SIGINT, SIGTERM, SIGHUP)&#xa0;: il n&apos;accepte alors plus rien, ferme ses connexions une fois envoyé ce qu&apos;elles ont à envoyer, et se termine avec 0. Un second signal y met fin immédiatement.</translation>
    </message>
    <message>
        <source>An echo server; port 0 takes any free one.</source>
        <translation>Un serveur echo&#xa0;; le port 0 prend n&apos;importe quel port libre.</translation>
    </message>
    <message>
        <source>On all addresses and a Unix socket; tell of connections.</source>
        <translation>Sur toutes les adresses et un socket Unix&#xa0;; signaler les connexions.</translation>
    </message>
    <message>
        <source>A protocol with one of its options.</source>
        <translation>Un protocole avec une de ses options.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot connect to &quot;%1&quot;</source>
        <translation>impossible de se connecter à &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a message was lost on its way to &quot;%1&quot;</source>
        <translation>un message a été perdu en route vers &quot;%1&quot;</translation>
    </message>
    <message>
        <source>lost the connection to &quot;%1&quot;</source>
        <translation>connexion perdue avec &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot watch &quot;%1&quot;</source>
        <translation>impossible d&apos;observer &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot relay &quot;%1&quot;</source>
        <translation>impossible de relayer &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot listen on &quot;%1&quot;</source>
        <translation>impossible d&apos;écouter sur &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a message was lost on its way to a peer of &quot;%1&quot;</source>
        <translation>un message a été perdu en route vers un pair de &quot;%1&quot;</translation>
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
