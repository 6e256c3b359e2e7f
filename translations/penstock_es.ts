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
        <translation>Ningún error.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Se rechazó la conexión.</translation>
    </message>
    <message>
        <source>The peer reset the connection.</source>
        <translation>El extremo remoto restableció la conexión.</translation>
    </message>
    <message>
        <source>The peer no longer reads.</source>
        <translation>El extremo remoto ya no lee.</translation>
    </message>
    <message>
        <source>The connection was aborted.</source>
        <translation>Se abortó la conexión.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>Se agotó el tiempo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>Permission was denied.</source>
        <translation>Se denegó el permiso.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>El proceso ha terminado.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Esto no se admite.</translation>
    </message>
    <message>
        <source>The address is in use.</source>
        <translation>La dirección ya está en uso.</translation>
    </message>
    <message>
        <source>The address is not available.</source>
        <translation>La dirección no está disponible.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>El mensaje es demasiado largo.</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>No se puede alcanzar la dirección.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>No se encontró el host.</translation>
    </message>
    <message>
        <source>The certificate was not accepted.</source>
        <translation>No se aceptó el certificado.</translation>
    </message>
    <message>
        <source>TLS failed.</source>
        <translation>Falló TLS.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Un valor no es válido.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La conexión está cerrada.</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>Se canceló la operación.</translation>
    </message>
    <message>
        <source>A plugin cannot be used.</source>
        <translation>No se puede usar un plugin.</translation>
    </message>
    <message>
        <source>A callback threw an exception.</source>
        <translation>Un callback lanzó una excepción.</translation>
    </message>
    <message>
        <source>The system reported an error.</source>
        <translation>El sistema informó de un error.</translation>
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
        <translation>el extremo remoto no lee: su ventana de recepción es cero</translation>
    </message>
    <message>
        <source>the peer does not read, or the network is slow: %1 wait in the kernel</source>
        <translation>el extremo remoto no lee, o la red es lenta: %1 en espera en el kernel</translation>
    </message>
    <message>
        <source>the peer does not take it</source>
        <translation>el extremo remoto no acepta los datos</translation>
    </message>
    <message>
        <source>the callback %1 has run for %2</source>
        <translation>el callback %1 lleva %2 en ejecución</translation>
    </message>
    <message>
        <source>the callback %1 of another connection, #%2, has run for %3</source>
        <translation>el callback %1 de otra conexión, #%2, lleva %3 en ejecución</translation>
    </message>
    <message>
        <source>waiting for the connection or its handshake for %1</source>
        <translation>esperando la conexión o su negociación desde hace %1</translation>
    </message>
    <message>
        <source>this side paused reading %1 ago</source>
        <translation>lectura en pausa en este lado desde hace %1</translation>
    </message>
    <message>
        <source>closing, with %1 yet to be sent: %2</source>
        <translation>cerrando, quedan %1 por enviar: %2</translation>
    </message>
    <message>
        <source>writing was paused %1 ago, with %2 buffered: %3</source>
        <translation>escritura en pausa desde hace %1, con %2 en el búfer: %3</translation>
    </message>
    <message>
        <source>%1 are buffered: %2</source>
        <translation>%1 en el búfer: %2</translation>
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
        <translation>valor &quot;%2&quot; no válido para --%1: debe ser una duración como 250ms, 1.5s, 2min o 0</translation>
    </message>
    <message>
        <source>--set cannot be &quot;%1&quot;: it must be KEY=VALUE, such as greeting=Hello</source>
        <translation>valor &quot;%1&quot; no válido para --set: debe ser KEY=VALUE, por ejemplo greeting=Hello</translation>
    </message>
    <message>
        <source>--set %1 is given twice, with &quot;%2&quot; and &quot;%3&quot;: once is right</source>
        <translation>--set %1 se indica dos veces, con &quot;%2&quot; y &quot;%3&quot;: debe indicarse una sola vez</translation>
    </message>
    <message>
        <source>endpoint %1: %2</source>
        <translation>endpoint %1: %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; there are: %2</source>
        <translation>no existe el comando &quot;%1&quot;; los disponibles son: %2</translation>
    </message>
    <message>
        <source>a command is needed; see &quot;penstock --help&quot;</source>
        <translation>falta un comando; véase &quot;penstock --help&quot;</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; before a command; see &quot;penstock --help&quot;</source>
        <translation>no existe la opción &quot;%1&quot; antes de un comando; véase &quot;penstock --help&quot;</translation>
    </message>
    <message>
        <source>--framing is for transports of messages, such as udp and ws; &quot;%1&quot; is a stream of bytes</source>
        <translation>--framing es para transportes de mensajes, como udp y ws; &quot;%1&quot; es un flujo de bytes</translation>
    </message>
    <message>
        <source>connect needs one ENDPOINT, such as tcp://localhost:7000</source>
        <translation>connect necesita un solo ENDPOINT, por ejemplo tcp://localhost:7000</translation>
    </message>
    <message>
        <source>%1, not &quot;%2&quot;</source>
        <translation>%1, no &quot;%2&quot;</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>conectado a %1</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>no se puede escribir en la salida estándar: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>no se puede leer la entrada estándar: %1</translation>
    </message>
    <message>
        <source>bytes sent: %1, received: %2; pauses of sending: %3, of receiving: %4</source>
        <translation>bytes enviados: %1, recibidos: %2; pausas de envío: %3, de recepción: %4</translation>
    </message>
    <message>
        <source>%1 connected to %2</source>
        <translation>%1 conectado a %2</translation>
    </message>
    <message>
        <source>%1 ended; bytes received: %2, sent: %3; pauses of sending: %4, of receiving: %5; reason: %6</source>
        <translation>%1 terminó; bytes recibidos: %2, enviados: %3; pausas de envío: %4, de recepción: %5; motivo: %6</translation>
    </message>
    <message>
        <source>closed in order</source>
        <translation>cierre ordenado</translation>
    </message>
    <message>
        <source>--at-eof cannot be &quot;%1&quot;: it must be half-close, keep-open or close</source>
        <translation>valor &quot;%1&quot; no válido para --at-eof: debe ser half-close, keep-open o close</translation>
    </message>
    <message>
        <source>--framing cannot be &quot;%1&quot;: it must be line or chunk</source>
        <translation>valor &quot;%1&quot; no válido para --framing: debe ser line o chunk</translation>
    </message>
    <message>
        <source>What the end of standard input does: half-close ends our side of the connection and goes on receiving (keep-open does instead where the transport cannot); keep-open does nothing; close ends the connection once all is sent.</source>
        <translation>Qué hace el fin de la entrada estándar: half-close cierra este lado de la conexión y sigue recibiendo (si el transporte no lo permite, se aplica keep-open); keep-open no hace nada; close cierra la conexión una vez enviado todo.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>What a message is, with transports of messages: line makes one of each line of standard input, without its line break, and writes each that comes as a line; chunk sends what is read at once and writes what comes as it is. Without it line for ws, chunk for udp, as ncat -u does.</source>
        <translation>Qué es un mensaje, en los transportes de mensajes: line forma uno con cada línea de la entrada estándar, sin su salto de línea, y escribe como línea cada uno que llega; chunk envía lo que se lee de una vez y escribe tal cual lo que llega. Sin esta opción, line para ws y chunk para udp, como ncat -u.</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>How long connecting may take, as 250ms, 1.5s or 2min; 0 is as long as the system tries.</source>
        <translation>Cuánto puede tardar en conectarse, por ejemplo 250ms, 1.5s o 2min; 0 significa tanto como el sistema lo intente.</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURATION</translation>
    </message>
    <message>
        <source>How long the peer may take to receive what is left once the connection is closing; 0 is for ever.</source>
        <translation>Cuánto puede tardar el extremo remoto en recibir lo que queda una vez que la conexión se está cerrando; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Tell on standard error where the connection leads, and how much it carried.</source>
        <translation>Informar por la salida de error estándar de adónde lleva la conexión y de cuánto ha transportado.</translation>
    </message>
    <message>
        <source>Join standard input and output with a peer, as nc does</source>
        <translation>Unir la entrada y la salida estándar con un extremo remoto, como nc</translation>
    </message>
    <message>
        <source>ENDPOINT [options]</source>
        <translation>ENDPOINT [opciones]</translation>
    </message>
    <message>
        <source>Sends standard input to the peer and writes what the peer sends to standard output. Who is slow holds back who is fast; the memory needed stays the same however much is carried. Ends when the peer ends the connection, once all that it sent is written.</source>
        <translation>Envía la entrada estándar al extremo remoto y escribe en la salida estándar lo que este envía. El lado lento frena al rápido; la memoria necesaria es la misma por mucho que se transporte. Termina cuando el extremo remoto cierra la conexión, una vez escrito todo lo que envió.</translation>
    </message>
    <message>
        <source>Talk to a server by hand.</source>
        <translation>Hablar a mano con un servidor.</translation>
    </message>
    <message>
        <source>Send a file, keep what comes back.</source>
        <translation>Enviar un archivo y guardar la respuesta.</translation>
    </message>
    <message>
        <source>Talk to a WebSocket server: each line is a message.</source>
        <translation>Hablar con un servidor WebSocket: cada línea es un mensaje.</translation>
    </message>
    <message>
        <source>Send a datagram and write what is answered, until Ctrl+C.</source>
        <translation>Enviar un datagrama y escribir las respuestas, hasta Ctrl+C.</translation>
    </message>
    <message>
        <source>Send a stream with an option of the transport, and do not wait for the peer&apos;s end.</source>
        <translation>Enviar un flujo con una opción del transporte, sin esperar a que termine el extremo remoto.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Valor predeterminado: %2.</translation>
    </message>
    <message>
        <source>All went well; a server was ended in order.</source>
        <translation>Todo fue bien; un servidor se terminó de forma ordenada.</translation>
    </message>
    <message>
        <source>The command line is wrong; nothing was done.</source>
        <translation>La línea de comandos es incorrecta; no se hizo nada.</translation>
    </message>
    <message>
        <source>The endpoint cannot be connected to, or listened on.</source>
        <translation>No es posible conectarse al endpoint o escuchar en él.</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent.</source>
        <translation>Se perdió una conexión, o no aceptó todo lo que había que enviar.</translation>
    </message>
    <message>
        <source>There is no such plugin, or it cannot be used.</source>
        <translation>No existe ese plugin, o no se puede usar.</translation>
    </message>
    <message>
        <source>Standard input cannot be read, or standard output not be written.</source>
        <translation>No se puede leer la entrada estándar o escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>The signal N ended it, so 130 is Ctrl+C; 141 is also that nobody reads standard output.</source>
        <translation>Terminado por la señal N, así que 130 es Ctrl+C; 141 es también que nadie lee la salida estándar.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Show this help, or that of a command behind its name.</source>
        <translation>Mostrar esta ayuda o, tras el nombre de un comando, la de este.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Usage: penstock COMMAND [arguments]</source>
        <translation>Uso: penstock COMMAND [argumentos]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Endpoints:</source>
        <translation>Endpoints:</translation>
    </message>
    <message>
        <source>An ENDPOINT is a URL whose scheme names the transport: tcp://127.0.0.1:7000, unix:/run/x.sock. Options of the transport are query items: tcp://localhost:7000?keepAlive=true. &quot;penstock plugins&quot; lists all of them.</source>
        <translation>Un ENDPOINT es una URL cuyo esquema designa el transporte: tcp://127.0.0.1:7000, unix:/run/x.sock. Las opciones del transporte son parámetros de consulta: tcp://localhost:7000?keepAlive=true. &quot;penstock plugins&quot; las enumera todas.</translation>
    </message>
    <message>
        <source>Usage: penstock %1 %2</source>
        <translation>Uso: penstock %1 %2</translation>
    </message>
    <message>
        <source>Watch the connections of a running program</source>
        <translation>Observar las conexiones de un programa en ejecución</translation>
    </message>
    <message>
        <source>A program that can be watched.</source>
        <translation>Un programa que se puede observar.</translation>
    </message>
    <message>
        <source>Watches it.</source>
        <translation>Lo observa.</translation>
    </message>
    <message>
        <source>The programs that can be watched.</source>
        <translation>Los programas que se pueden observar.</translation>
    </message>
    <message>
        <source>For scripts: what is stuck, and why.</source>
        <translation>Para scripts: qué está bloqueado y por qué.</translation>
    </message>
    <message>
        <source>List the programs that can be watched, and end.</source>
        <translation>Enumerar los programas que se pueden observar y salir.</translation>
    </message>
    <message>
        <source>Print what there is now, and end.</source>
        <translation>Mostrar el estado actual y salir.</translation>
    </message>
    <message>
        <source>With --once or --list: as a JSON document.</source>
        <translation>Con --once o --list: como documento JSON.</translation>
    </message>
    <message>
        <source>How often it is brought up to date; 1s by default.</source>
        <translation>Cada cuánto se actualiza; 1s de forma predeterminada.</translation>
    </message>
    <message>
        <source>The column to sort by, with a - before it the largest first: %1.</source>
        <translation>La columna por la que ordenar, precedida de - para empezar por lo mayor; las disponibles son: %1.</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>COLUMN</translation>
    </message>
    <message>
        <source>Show connections that have ended, too.</source>
        <translation>Mostrar también las conexiones terminadas.</translation>
    </message>
    <message>
        <source>--list takes no arguments, but &quot;%1&quot; was given</source>
        <translation>--list no admite argumentos, pero se indicó &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--json needs --once or --list</source>
        <translation>--json necesita --once o --list</translation>
    </message>
    <message>
        <source>--interval must be 20ms to 60s, not &quot;%1&quot;</source>
        <translation>--interval debe estar entre 20ms y 60s, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--sort: there is no column &quot;%1&quot;; there are: %2</source>
        <translation>--sort: no existe la columna &quot;%1&quot;; las disponibles son: %2</translation>
    </message>
    <message>
        <source>there is no program to watch; start one with PENSTOCK_MONITOR=1 in its environment</source>
        <translation>no hay ningún programa que observar; puede iniciarse uno con PENSTOCK_MONITOR=1 en su entorno</translation>
    </message>
    <message>
        <source>there are several programs to watch; say which, by its PID:
%1</source>
        <translation>hay varios programas que observar; hay que indicar cuál, por su PID:
%1</translation>
    </message>
    <message>
        <source>the process %1 cannot be watched: it does not run, is another user&apos;s, or was not started with PENSTOCK_MONITOR=1</source>
        <translation>no se puede observar el proceso %1: no está en ejecución, es de otro usuario o no se inició con PENSTOCK_MONITOR=1</translation>
    </message>
    <message>
        <source>there is no program to watch</source>
        <translation>no hay ningún programa que observar</translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation>observando %1 …</translation>
    </message>
    <message>
        <source>the program has ended, or let go of its watcher: %1</source>
        <translation>el programa ha terminado, o desconectó a su observador: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 servers, %4 connections, in %5/s, out %6/s</source>
        <translation>%1 (%2) – servidores: %3, conexiones: %4, entrada: %5/s, salida: %6/s</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; it has: %3</source>
        <translation>%1 no tiene la opción &quot;%2&quot;; las disponibles son: %3</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 necesita un valor: %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no value, but &quot;%2&quot; was given</source>
        <translation>%1 no admite ningún valor, pero se indicó &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the options cannot be read; see &quot;penstock %1 --help&quot;</source>
        <translation>no se pueden leer las opciones; véase &quot;penstock %1 --help&quot;</translation>
    </message>
    <message>
        <source>%1 is given more than once, with &quot;%2&quot;: once is right</source>
        <translation>%1 se indica más de una vez, con &quot;%2&quot;: debe indicarse una sola vez</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>List the transports and protocols that there are, and their options</source>
        <translation>Enumerar los transportes y protocolos disponibles, y sus opciones</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Lists every plugin with its options, and every one that cannot be used, with the reason. Loads none of them. Further folders to search are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>Enumera cada plugin con sus opciones, y cada uno que no se puede usar, con el motivo. No carga ninguno. La variable de entorno PENSTOCK_PLUGIN_PATH indica otros directorios en los que buscar.</translation>
    </message>
    <message>
        <source>For people.</source>
        <translation>Para personas.</translation>
    </message>
    <message>
        <source>For scripts: all schemes.</source>
        <translation>Para scripts: todos los esquemas.</translation>
    </message>
    <message>
        <source>As a JSON document.</source>
        <translation>Como documento JSON.</translation>
    </message>
    <message>
        <source>plugins takes no arguments, but &quot;%1&quot; was given</source>
        <translation>plugins no admite argumentos, pero se indicó &quot;%1&quot;</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transporte</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>%1; default: %2</source>
        <translation>%1; valor predeterminado: %2</translation>
    </message>
    <message>
        <source>schemes:</source>
        <translation>esquemas:</translation>
    </message>
    <message>
        <source>protocols:</source>
        <translation>protocolos:</translation>
    </message>
    <message>
        <source>kinds:</source>
        <translation>tipos:</translation>
    </message>
    <message>
        <source>capabilities:</source>
        <translation>capacidades:</translation>
    </message>
    <message>
        <source>file:</source>
        <translation>archivo:</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>parte del programa</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>%1 &quot;transport&quot; or &quot;protocol&quot;, %2 its id, %3 its version, %4 its name.</extracomment>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>opciones:</translation>
    </message>
    <message>
        <source>There are no plugins in these folders:</source>
        <translation>No hay plugins en estos directorios:</translation>
    </message>
    <message>
        <source>not used:</source>
        <translation>no se usan:</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: it cannot be connected to, only listened on</source>
        <translation>endpoint &quot;%1&quot;: no es posible conectarse a él, solo escuchar en él</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escuchando en %1</translation>
    </message>
    <message>
        <source>relaying to %1</source>
        <translation>reenviando a %1</translation>
    </message>
    <message>
        <source>connections aborted, since they took longer than %1 to send what was left: %2</source>
        <translation>conexiones abortadas, por tardar más de %1 en enviar lo que quedaba: %2</translation>
    </message>
    <message>
        <source>#%1 %2 is joined with %3</source>
        <translation>#%1 %2 está unido a %3</translation>
    </message>
    <message>
        <source>#%1 %2: %3</source>
        <translation>#%1 %2: %3</translation>
    </message>
    <message>
        <source>#%1 %2 ended; bytes to the second: %3, to the first: %4; the first: %5; the second: %6</source>
        <translation>#%1 %2 terminó; bytes al segundo lado: %3, al primero: %4; primer lado: %5; segundo lado: %6</translation>
    </message>
    <message>
        <source>pairs of connections: %1, of them failed: %2; bytes to the second: %3, to the first: %4</source>
        <translation>pares de conexiones: %1, de ellos fallidos: %2; bytes al segundo lado: %3, al primero: %4</translation>
    </message>
    <message>
        <source>relay needs two ENDPOINTs, such as tcp://:8080 unix:/run/x.sock</source>
        <translation>relay necesita dos ENDPOINT, por ejemplo tcp://:8080 unix:/run/x.sock</translation>
    </message>
    <message>
        <source>--quiet and --verbose exclude each other</source>
        <translation>--quiet y --verbose se excluyen mutuamente</translation>
    </message>
    <message>
        <source>Connect to the first ENDPOINT too, once, instead of listening on it; so it is done anyway where its transport cannot listen.</source>
        <translation>Conectarse también al primer ENDPOINT, una sola vez, en lugar de escuchar en él; se hace de todos modos si su transporte no puede escuchar.</translation>
    </message>
    <message>
        <source>How long peers may take to receive what is left when the relay is interrupted, or when the other side has failed; 0 is for ever.</source>
        <translation>Cuánto pueden tardar los extremos remotos en recibir lo que queda cuando se interrumpe el relay, o cuando el otro lado ha fallado; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>When one side has ended its input, how long the other one may be silent before it is closed, where it cannot be told so alone, as tls, ws and serial; 0 is for ever.</source>
        <translation>Cuando un lado ha terminado su entrada, cuánto puede permanecer en silencio el otro antes de que se cierre, si su transporte no permite el cierre parcial, como tls, ws y serial; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>How long a peer that has no connection, as with udp, may be silent before it is forgotten; 0 is for ever.</source>
        <translation>Cuánto puede permanecer en silencio un extremo remoto sin conexión, como con udp, antes de que se olvide; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>Informar solo de los errores.</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost, how much passed each way and why it ended.</source>
        <translation>Informar por la salida de error estándar de cada conexión que se establece o se pierde, de cuánto pasó en cada sentido y de por qué terminó.</translation>
    </message>
    <message>
        <source>Join two endpoints, as socat does: a proxy, a gateway</source>
        <translation>Unir dos endpoints, como socat: un proxy, una pasarela</translation>
    </message>
    <message>
        <source>ENDPOINT ENDPOINT [options]</source>
        <translation>ENDPOINT ENDPOINT [opciones]</translation>
    </message>
    <message>
        <source>Listens on the first ENDPOINT and connects each connection that it accepts with one of its own to the second; or, where the first cannot be listened on, joins the two once and ends with them. Bytes and messages go both ways; who is slow holds back who is fast, so the memory needed stays the same. An end of file on one side is passed on, and a failure too. A listening relay tells each address that is bound on standard output and goes on until it is interrupted, then ends as &quot;serve&quot; does.</source>
        <translation>Escucha en el primer ENDPOINT y une cada conexión que acepta con una propia hacia el segundo; o, si no se puede escuchar en el primero, une los dos una sola vez y termina con ellos. Los bytes y los mensajes van en ambos sentidos; el lado lento frena al rápido, de modo que la memoria necesaria es siempre la misma. Un fin de archivo en un lado se transmite al otro, y un fallo también. Un relay que escucha informa en la salida estándar de cada dirección vinculada y continúa hasta recibir una interrupción; entonces termina como &quot;serve&quot;.</translation>
    </message>
    <message>
        <source>Make a Unix socket reachable over TCP.</source>
        <translation>Hacer accesible un socket Unix por TCP.</translation>
    </message>
    <message>
        <source>Pass on datagrams; each peer has a port of its own.</source>
        <translation>Reenviar datagramas; cada extremo remoto tiene su propio puerto.</translation>
    </message>
    <message>
        <source>Connect two servers with each other.</source>
        <translation>Conectar dos servidores entre sí.</translation>
    </message>
    <message>
        <source>serving %1</source>
        <translation>sirviendo %1</translation>
    </message>
    <message>
        <source>serve needs an ENDPOINT to listen on, such as tcp://127.0.0.1:7000</source>
        <translation>serve necesita un ENDPOINT en el que escuchar, por ejemplo tcp://127.0.0.1:7000</translation>
    </message>
    <message>
        <source>serve needs --protocol NAME, such as --protocol echo</source>
        <translation>serve necesita --protocol NAME, por ejemplo --protocol echo</translation>
    </message>
    <message>
        <source>The protocol to serve; &quot;penstock plugins&quot; tells which there are.</source>
        <translation>El protocolo que se sirve; &quot;penstock plugins&quot; indica cuáles hay.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>An option of the protocol; once for each. Options of the transport are query items of the endpoint.</source>
        <translation>Una opción del protocolo; una vez por cada una. Las opciones del transporte son parámetros de consulta del endpoint.</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>How long the clients may take to receive what is left when the server is interrupted; 0 is for ever.</source>
        <translation>Cuánto pueden tardar los clientes en recibir lo que queda cuando se interrumpe el servidor; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost.</source>
        <translation>Informar por la salida de error estándar de cada conexión que se establece o se pierde.</translation>
    </message>
    <message>
        <source>Serve a protocol on one or more endpoints</source>
        <translation>Servir un protocolo en uno o varios endpoints</translation>
    </message>
    <message>
        <source>ENDPOINT... --protocol NAME [options]</source>
        <translation>ENDPOINT... --protocol NAME [opciones]</translation>
    </message>
    <message>
        <source>Listens on every ENDPOINT, or on none if one fails; tells each address that is bound on standard output, as &quot;listening on tcp://127.0.0.1:43210&quot;, and serves until it is interrupted (SIGINT, SIGTERM, SIGHUP): then it accepts no more, closes its connections once what they have to send is sent, and ends with 0. A second signal ends it at once.</source>
        <translation>Escucha en cada ENDPOINT, o en ninguno si uno falla; informa en la salida estándar de cada dirección vinculada, como &quot;escuchando en tcp://127.0.0.1:43210&quot;, y sirve hasta recibir una interrupción (SIGINT, SIGTERM, SIGHUP): entonces no acepta más conexiones, cierra las que tiene una vez enviado lo que les queda por enviar, y termina con 0. Una segunda señal lo termina de inmediato.</translation>
    </message>
    <message>
        <source>An echo server; port 0 takes any free one.</source>
        <translation>Un servidor echo; el puerto 0 toma cualquiera libre.</translation>
    </message>
    <message>
        <source>On all addresses and a Unix socket; tell of connections.</source>
        <translation>En todas las direcciones y un socket Unix; informar de las conexiones.</translation>
    </message>
    <message>
        <source>A protocol with one of its options.</source>
        <translation>Un protocolo con una de sus opciones.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot connect to &quot;%1&quot;</source>
        <translation>no se puede conectar a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a message was lost on its way to &quot;%1&quot;</source>
        <translation>se perdió un mensaje en camino a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>lost the connection to &quot;%1&quot;</source>
        <translation>se perdió la conexión con &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot watch &quot;%1&quot;</source>
        <translation>no se puede observar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot relay &quot;%1&quot;</source>
        <translation>no se puede reenviar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot listen on &quot;%1&quot;</source>
        <translation>no se puede escuchar en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a message was lost on its way to a peer of &quot;%1&quot;</source>
        <translation>se perdió un mensaje en camino a un extremo remoto de &quot;%1&quot;</translation>
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
