<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>There is no program openssl to make a certificate: the demonstration goes without TLS.</source>
        <translation>No hay ningún programa openssl para crear un certificado: la demostración prescinde de TLS.</translation>
    </message>
    <message>
        <source>openssl made no certificate: the demonstration goes without TLS.</source>
        <translation>openssl no creó ningún certificado: la demostración prescinde de TLS.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demonstration cannot be watched: %1</source>
        <translation>No se puede observar la demostración: %1</translation>
    </message>
    <message>
        <source>The inspector&apos;s window cannot be shown here.</source>
        <translation>La ventana del inspector no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Servers, clients and child processes talk to each other in the process %1: over TCP, TLS, Unix sockets, UDP, WebSockets and pipes. One reader is slow, and one never reads.</source>
        <translation>Servidores, clientes y procesos hijos se comunican en el proceso %1: por TCP, TLS, sockets Unix, UDP, WebSockets y tuberías. Un lector es lento y otro no lee nunca.</translation>
    </message>
    <message>
        <source>The inspector shows them. Close its window, or press Ctrl+C, to end.</source>
        <translation>El inspector los muestra. Para terminar, cerrar su ventana o pulsar Ctrl+C.</translation>
    </message>
    <message>
        <source>The monitor shows them. Press q to end.</source>
        <translation>El monitor los muestra. Para terminar, pulsar q.</translation>
    </message>
    <message>
        <source>In a terminal, &quot;penstock monitor %1&quot; shows them live.</source>
        <translation>En un terminal, &quot;penstock monitor %1&quot; los muestra en vivo.</translation>
    </message>
    <message>
        <source>The demonstration has ended: %1 ends of connections carried %2, and nothing is left running.</source>
        <translation>La demostración ha terminado: %1 extremos de conexiones transportaron %2, y no queda nada en ejecución.</translation>
    </message>
    <message>
        <source>Lets servers, clients and child processes talk to each other over all transports, and shows them: in the inspector&apos;s window where there is a display, with &quot;penstock monitor&quot; in a terminal, else with some tables.</source>
        <translation>Hace que servidores, clientes y procesos hijos se comuniquen por todos los transportes, y los muestra: en la ventana del inspector si hay una pantalla, con &quot;penstock monitor&quot; en un terminal, o si no con algunas tablas.</translation>
    </message>
    <message>
        <source>How: auto (the default), window, terminal, text or none</source>
        <translation>Modo de mostrar: auto (predeterminado), window, terminal, text o none</translation>
    </message>
    <message>
        <source>How many tables there are with text (3)</source>
        <translation>Número de tablas con text (3)</translation>
    </message>
    <message>
        <source>When it ends by itself; 0, the default, for never</source>
        <translation>Cuándo termina por sí sola; 0, el valor predeterminado, significa nunca</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it must be a whole number from %3 to %4</source>
        <translation>--%1 no puede ser &quot;%2&quot;: debe ser un número entero de %3 a %4</translation>
    </message>
    <message>
        <source>there are no arguments to give, only options, but &quot;%1&quot; was given</source>
        <translation>no hay argumentos que indicar, solo opciones, pero se indicó &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--show cannot be &quot;%1&quot;: it must be auto, window, terminal, text or none</source>
        <translation>--show no puede ser &quot;%1&quot;: debe ser auto, window, terminal, text o none</translation>
    </message>
</context>
<context>
    <name>Penstock::AnswerRules</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>When this comes</source>
        <translation>Al recibir</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
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
        <translation>Responder automáticamente en esta consola</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Respuestas automáticas</translation>
    </message>
    <message>
        <source>There are no rules yet. A rule sends an answer when something certain is received; add one below.</source>
        <translation>Todavía no hay reglas. Una regla envía una respuesta cuando se recibe un contenido determinado; se puede añadir una abajo.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add an automatic answer</source>
        <translation>Añadir una respuesta automática</translation>
    </message>
    <message>
        <source>Delete an automatic answer</source>
        <translation>Eliminar una respuesta automática</translation>
    </message>
    <message>
        <source>Rename a saved send</source>
        <translation>Cambiar el nombre de un envío guardado</translation>
    </message>
    <message>
        <source>Change an automatic answer</source>
        <translation>Cambiar una respuesta automática</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Change a saved send</source>
        <translation>Cambiar un envío guardado</translation>
    </message>
    <message>
        <source>Save a send</source>
        <translation>Guardar un envío</translation>
    </message>
    <message>
        <source>Delete a saved send</source>
        <translation>Eliminar un envío guardado</translation>
    </message>
</context>
<context>
    <name>Penstock::Attachment</name>
    <message>
        <source>%1 failed: the program is not there any more.</source>
        <translation>%1 falló: el programa ya no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be watched. %2</source>
        <translation>No se puede observar %1. %2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 falló. %2</translation>
    </message>
    <message>
        <source>%1 is shown as far as it can be read. %2</source>
        <translation>%1 se muestra hasta donde se puede leer. %2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. %2</source>
        <translation>Se perdió la conexión con %1. %2</translation>
    </message>
</context>
<context>
    <name>Penstock::Connection</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>salida de error estándar</translation>
    </message>
    <message>
        <source>descriptor %1</source>
        <translation>descriptor %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
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
        <translation>falta cerrar las comillas del principio</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;; there are %2</source>
        <translation>no existe el estado &quot;%1&quot;; los disponibles son: %2</translation>
    </message>
    <message>
        <source>%1 is a text; write it as %1:%2</source>
        <translation>%1 es un texto; se escribe %1:%2</translation>
    </message>
    <message>
        <source>what %1 is to be is missing</source>
        <translation>falta el valor de %1</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; there are %3</source>
        <translation>%1: no existe &quot;%2&quot;; los valores disponibles son: %3</translation>
    </message>
    <message>
        <source>paused is reading or writing, not &quot;%1&quot;</source>
        <translation>paused admite reading o writing, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot;; there are %2. For a text, write it in quotes</source>
        <translation>no existe la clave &quot;%1&quot;; las disponibles son: %2. Un texto se escribe entre comillas</translation>
    </message>
    <message>
        <source>connecting, open, half-open, flushing or lost</source>
        <translation>connecting, open, half-open, flushing o lost</translation>
    </message>
    <message>
        <source>the transport plugin, as tcp</source>
        <translation>el plugin de transporte, p. ej. tcp</translation>
    </message>
    <message>
        <source>the protocol, or its class</source>
        <translation>el protocolo, o su clase</translation>
    </message>
    <message>
        <source>the other end, as 10.0.0.* or *:443</source>
        <translation>el extremo remoto, p. ej. 10.0.0.* o *:443</translation>
    </message>
    <message>
        <source>this end</source>
        <translation>el extremo local</translation>
    </message>
    <message>
        <source>the program it is of</source>
        <translation>el programa al que pertenece</translation>
    </message>
    <message>
        <source>stream, datagram, process or server</source>
        <translation>stream, datagram, process o server</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>la causa del fin</translation>
    </message>
    <message>
        <source>the callback that ran last</source>
        <translation>el último callback ejecutado</translation>
    </message>
    <message>
        <source>the version and cipher of TLS</source>
        <translation>la versión y el cifrado de TLS</translation>
    </message>
    <message>
        <source>received and sent, together</source>
        <translation>bytes recibidos y enviados, en total</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>bytes recibidos</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>bytes enviados</translation>
    </message>
    <message>
        <source>bytes a second, both ways together</source>
        <translation>bytes por segundo, en ambos sentidos</translation>
    </message>
    <message>
        <source>bytes received a second</source>
        <translation>bytes recibidos por segundo</translation>
    </message>
    <message>
        <source>bytes sent a second</source>
        <translation>bytes enviados por segundo</translation>
    </message>
    <message>
        <source>bytes in the write buffer</source>
        <translation>bytes en el búfer de escritura</translation>
    </message>
    <message>
        <source>the most that was in the write buffer</source>
        <translation>máximo alcanzado en el búfer de escritura</translation>
    </message>
    <message>
        <source>how long it has lived</source>
        <translation>tiempo de vida</translation>
    </message>
    <message>
        <source>since something was sent or received</source>
        <translation>tiempo desde el último envío o la última recepción</translation>
    </message>
    <message>
        <source>how long reading or writing has been paused</source>
        <translation>tiempo que la lectura o la escritura lleva en pausa</translation>
    </message>
    <message>
        <source>how long the last callback took</source>
        <translation>duración del último callback</translation>
    </message>
    <message>
        <source>how long the slowest callback took</source>
        <translation>duración del callback más lento</translation>
    </message>
    <message>
        <source>exceptions and failures</source>
        <translation>excepciones y fallos</translation>
    </message>
    <message>
        <source>how often writing was paused</source>
        <translation>número de pausas de la escritura</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>the process id of a child, or of the program</source>
        <translation>el id. de proceso de un hijo, o del programa</translation>
    </message>
    <message>
        <source>reading or writing is paused</source>
        <translation>la lectura o la escritura está en pausa</translation>
    </message>
    <message>
        <source>this side paused reading</source>
        <translation>la lectura está en pausa en este lado</translation>
    </message>
    <message>
        <source>the write buffer is over its high mark</source>
        <translation>el búfer de escritura supera su umbral superior</translation>
    </message>
    <message>
        <source>something keeps it from moving</source>
        <translation>algo la tiene bloqueada</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; write it as 500, 64k, 1.5M or 2Gi</source>
        <translation>&quot;%1&quot; no es un tamaño; se escribe 500, 64k, 1.5M o 2Gi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it as 500us, 20ms, 5s, 10m or 1h</source>
        <translation>&quot;%1&quot; no es un tiempo; se escribe 500us, 20ms, 5s, 10m o 1h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write it as 3 or 12</source>
        <translation>&quot;%1&quot; no es un número; se escribe 3 o 12</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionModel</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Its number, and its other end</source>
        <translation>Número y extremo remoto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Punto en el que se encuentra</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>The plugin that moves its bytes</source>
        <translation>El plugin que transporta sus bytes</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>The plugin, or class, that is called back</source>
        <translation>El plugin, o la clase, cuyos callbacks se invocan</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>The program&apos;s own end</source>
        <translation>El extremo del propio programa</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>El otro extremo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>How long it has lived</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes recibidos</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Entrada/s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>Bytes recibidos por segundo</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Salida/s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>Bytes enviados por segundo</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Búfer de escritura</translation>
    </message>
    <message>
        <source>What waits to be sent, against the low and the high watermark</source>
        <translation>Lo que espera a enviarse, respecto a los umbrales inferior y superior</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Who waits, and for how long</source>
        <translation>Quién espera, y desde hace cuánto</translation>
    </message>
    <message>
        <source>Last callback</source>
        <translation>Último callback</translation>
    </message>
    <message>
        <source>How long the last callback took</source>
        <translation>Duración del último callback</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>reading %1, writing %2</source>
        <translation>lectura %1, escritura %2</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>lectura %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>escritura %1</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>cierre ordenado</translation>
    </message>
    <message>
        <source>program gone</source>
        <translation>programa terminado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>half-open, peer ended</source>
        <translation>semiabierta, fin remoto</translation>
    </message>
    <message>
        <source>half-open, we ended</source>
        <translation>semiabierta, fin local</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>vaciando</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>%1 wait to be sent; low mark %2, high mark %3, most %4</source>
        <translation>%1 por enviar; umbral inferior %2, umbral superior %3, máximo %4</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Columnas predeterminadas</translation>
    </message>
</context>
<context>
    <name>Penstock::Console</name>
    <message>
        <source>Open a connection, or listen</source>
        <translation>Abrir una conexión o escuchar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Saved sends</source>
        <translation>Envíos guardados</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Respuestas automáticas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>Se eliminó &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>Se eliminó la regla.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nuevo endpoint</translation>
    </message>
    <message>
        <source>Choose something else to open</source>
        <translation>Elegir otro endpoint para abrirlo</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Open the same endpoint once more</source>
        <translation>Abrir otra vez el mismo endpoint</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Read nothing for now: the peer has to wait</source>
        <translation>No leer nada por ahora: el extremo remoto tiene que esperar</translation>
    </message>
    <message>
        <source>End sending</source>
        <translation>Terminar envío</translation>
    </message>
    <message>
        <source>End our side of the connection, and go on receiving</source>
        <translation>Cerrar nuestro lado de la conexión y seguir recibiendo</translation>
    </message>
    <message>
        <source>Stay half-open</source>
        <translation>Semiabierta</translation>
    </message>
    <message>
        <source>Keep our side open when the peer ends its own</source>
        <translation>Mantener abierto nuestro lado cuando el extremo remoto cierre el suyo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send what is left, then end the connection</source>
        <translation>Enviar lo que queda y cerrar después la conexión</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>End the connection now and drop what is left</source>
        <translation>Cerrar ahora la conexión y descartar lo que queda</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Show what was said as hexadecimal numbers</source>
        <translation>Mostrar la conversación en hexadecimal</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copiar la conversación</translation>
    </message>
    <message>
        <source>Save log …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Write the conversation to a file</source>
        <translation>Escribir la conversación en un archivo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Forget the conversation</source>
        <translation>Borrar la conversación</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abriendo %1 …</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando en %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Closing %1: what is left is being sent.</source>
        <translation>Cerrando %1: se está enviando lo que queda.</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>Reading is held: what the peer sends waits with it.</source>
        <translation>Lectura en pausa: lo que envía el extremo remoto espera en su lado.</translation>
    </message>
    <message>
        <source>The peer does not read as fast as is sent: %1 wait in the connection.</source>
        <translation>El extremo remoto no lee tan rápido como se envía: %1 en espera en la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) wait here, %1 of at most %2 for each peer.</source>
        <translation>
            <numerusform>%n envío en espera aquí, %1 de un máximo de %2 por extremo remoto.</numerusform>
            <numerusform>%n envíos en espera aquí, %1 de un máximo de %2 por extremo remoto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) open</source>
        <translation>
            <numerusform>%1 de %n conexión abierta</numerusform>
            <numerusform>%1 de %n conexiones abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %1 in %n piece(s)</source>
        <translation>
            <numerusform>recibido: %1 en %n bloque</numerusform>
            <numerusform>recibido: %1 en %n bloques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %1 in %n send(s)</source>
        <translation>
            <numerusform>enviado: %1 en %n envío</numerusform>
            <numerusform>enviado: %1 en %n envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>writing was paused for %1 s</source>
        <translation>escritura en pausa durante %1 s</translation>
    </message>
    <message>
        <source>The conversation was copied.</source>
        <translation>Se copió la conversación.</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>The conversation was written to &quot;%1&quot;.</source>
        <translation>La conversación se escribió en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The conversation was not written to &quot;%1&quot;: %2.</source>
        <translation>La conversación no se escribió en &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>Se borró la conversación.</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePages</name>
    <message>
        <source>New console</source>
        <translation>Nueva consola</translation>
    </message>
    <message>
        <source>Close this console</source>
        <translation>Cerrar esta consola</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePeer</name>
    <message>
        <source>The connection has ended: nothing was sent.</source>
        <translation>La conexión ha terminado: no se envió nada.</translation>
    </message>
    <message>
        <source>Our side of the connection has ended: nothing was sent.</source>
        <translation>Nuestro lado de la conexión está cerrado: no se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The peer does not read, and %n byte(s) wait for it already: nothing was sent.</source>
        <translation>
            <numerusform>El extremo remoto no lee, y ya hay %n byte esperándolo: no se envió nada.</numerusform>
            <numerusform>El extremo remoto no lee, y ya hay %n bytes esperándolo: no se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still being sent: send the file when that is done.</source>
        <translation>Todavía se está enviando otra cosa: enviar el archivo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>No se puede leer el archivo &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>This transport cannot end one side alone: close it instead.</source>
        <translation>Este transporte no permite cerrar un solo lado: cerrar la conexión entera.</translation>
    </message>
    <message numerus="yes">
        <source>The file &quot;%1&quot; is too long for one message: it may have %n byte(s) at most.</source>
        <translation>
            <numerusform>El archivo &quot;%1&quot; es demasiado largo para un solo mensaje: el máximo es %n byte.</numerusform>
            <numerusform>El archivo &quot;%1&quot; es demasiado largo para un solo mensaje: el máximo son %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ConsoleSession</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando a %1 …</translation>
    </message>
    <message>
        <source>Opening was given up.</source>
        <translation>Se desistió de abrir.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. %2</source>
        <translation>No se puede escuchar en %1. %2</translation>
    </message>
    <message>
        <source>Cannot connect to %1. %2</source>
        <translation>No se puede conectar a %1. %2</translation>
    </message>
    <message>
        <source>A connection could not be accepted. %1</source>
        <translation>No se pudo aceptar una conexión. %1</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Escuchando en %1.</translation>
    </message>
    <message>
        <source>Bound to %1; whoever sends something can be answered.</source>
        <translation>Vinculado a %1; se puede responder a quien envíe algo.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No se envió. %1</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was sent: %2 bytes.</source>
        <translation>Se envió el archivo &quot;%1&quot;: %2 bytes.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was not sent. %2</source>
        <translation>No se envió el archivo &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>La conexión ha terminado.</translation>
    </message>
    <message>
        <source>The connection was lost. %1</source>
        <translation>Se perdió la conexión. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) that waited were dropped.</source>
        <translation>
            <numerusform>Se descartó %n envío en espera.</numerusform>
            <numerusform>Se descartaron %n envíos en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listening.</source>
        <translation>Ya no se escucha.</translation>
    </message>
    <message>
        <source>Our side has ended; receiving goes on.</source>
        <translation>Nuestro lado está cerrado; la recepción continúa.</translation>
    </message>
    <message>
        <source>Nobody is connected: there is no one to send to.</source>
        <translation>No hay nadie conectado: no hay a quién enviar.</translation>
    </message>
    <message>
        <source>This peer has gone: choose another one.</source>
        <translation>Este extremo remoto ya no está: elegir otro.</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet: there is no one to answer.</source>
        <translation>Nadie ha enviado nada todavía: no hay a quién responder.</translation>
    </message>
    <message>
        <source>Nothing is open: there is no one to send to.</source>
        <translation>No hay nada abierto: no hay a quién enviar.</translation>
    </message>
    <message>
        <source>Too many automatic answers wait: this one is left out.</source>
        <translation>Hay demasiadas respuestas automáticas en espera: esta se omite.</translation>
    </message>
    <message>
        <source>The automatic answer was not sent. %1</source>
        <translation>No se envió la respuesta automática. %1</translation>
    </message>
    <message>
        <source>The peer has ended its side.</source>
        <translation>El extremo remoto ha cerrado su lado.</translation>
    </message>
    <message>
        <source>A message was lost. %1</source>
        <translation>Se perdió un mensaje. %1</translation>
    </message>
    <message>
        <source>Reading is held: the peer has to wait.</source>
        <translation>Lectura en pausa: el extremo remoto tiene que esperar.</translation>
    </message>
    <message>
        <source>Reading goes on.</source>
        <translation>La lectura continúa.</translation>
    </message>
</context>
<context>
    <name>Penstock::Conversation</name>
    <message numerus="yes">
        <source>%n older line(s) are not kept.</source>
        <translation>
            <numerusform>No se conserva %n línea anterior.</numerusform>
            <numerusform>No se conservan %n líneas anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
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
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>Penstock::DataTab</name>
    <message>
        <source>How bytes are shown</source>
        <translation>Formato en que se muestran los bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Which way is shown</source>
        <translation>Sentido que se muestra</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Search in the data</source>
        <translation>Buscar en los datos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search backwards</source>
        <translation>Buscar hacia atrás</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>Seguir los datos nuevos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search, as 0d 0a</source>
        <translation>Buscar, p. ej. 0d 0a</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>Copiar lo seleccionado, o todo</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>As &amp;hex</source>
        <translation>Como &amp;hexadecimal</translation>
    </message>
    <message>
        <source>As &amp;C array</source>
        <translation>Como array de &amp;C</translation>
    </message>
    <message>
        <source>As &amp;base64</source>
        <translation>Como &amp;base64</translation>
    </message>
    <message>
        <source>What to send to the peer</source>
        <translation>Qué enviar al extremo remoto</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Formato de entrada</translation>
    </message>
    <message>
        <source>Text has the escapes \n \r \t \0 \xHH and \\; hex is 0d 0a.</source>
        <translation>El texto admite las secuencias de escape \n \r \t \0 \xHH y \\; hex se escribe 0d 0a.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Enviar un archivo</translation>
    </message>
    <message>
        <source>Send to the peer, as hello\r\n</source>
        <translation>Enviar al extremo remoto, p. ej. hello\r\n</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in what is shown.</source>
        <translation>&quot;%1&quot; no está en lo que se muestra.</translation>
    </message>
    <message>
        <source>Nothing can be captured</source>
        <translation>No se puede capturar nada</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet</source>
        <translation>Todavía no se ha enviado ni recibido nada</translation>
    </message>
    <message>
        <source>It is being captured: what comes appears here.</source>
        <translation>Captura en curso: lo que llegue aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing is captured</source>
        <translation>No se captura nada</translation>
    </message>
    <message>
        <source>The program keeps what it sends and receives only while somebody asks for it. Secrets are overwritten with asterisks.</source>
        <translation>El programa conserva lo que envía y recibe solo mientras alguien lo solicita. Los secretos se sustituyen por asteriscos.</translation>
    </message>
</context>
<context>
    <name>Penstock::DataView</name>
    <message>
        <source>What was sent and received</source>
        <translation>Datos enviados y recibidos</translation>
    </message>
    <message numerus="yes">
        <source>… %n piece(s) not shown, as there was too much at once</source>
        <translation>
            <numerusform>… %n bloque sin mostrar: eran demasiados datos a la vez</numerusform>
            <numerusform>… %n bloques sin mostrar: eran demasiados datos a la vez</numerusform>
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
        <translation>  … %1 más</translation>
    </message>
</context>
<context>
    <name>Penstock::DetailPane</name>
    <message>
        <source>The program tells no more; this is what it told last.</source>
        <translation>El programa ya no informa de nada; esto es lo último de lo que informó.</translation>
    </message>
    <message>
        <source>It is over: %1.</source>
        <translation>Ha terminado: %1.</translation>
    </message>
    <message>
        <source>It listens.</source>
        <translation>Está escuchando.</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; nothing has been sent or received.</source>
        <translation>Nada la bloquea; no se ha enviado ni recibido nada.</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; the last activity was %1 ago.</source>
        <translation>Nada la bloquea; la última actividad fue hace %1.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>&amp;Flujo</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Cr&amp;onología</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>No connection is selected</source>
        <translation>No hay ninguna conexión seleccionada</translation>
    </message>
    <message>
        <source>Select one in the table to see what is known of it, how it flows, what it is called back with, and what it sends and receives.</source>
        <translation>Al seleccionar una en la tabla se ve lo que se sabe de ella, cómo fluye, qué callbacks se invocan y qué envía y recibe.</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Intervalo de tiempo que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>The last %n second(s)</source>
        <translation>
            <numerusform>El último segundo</numerusform>
            <numerusform>Los últimos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>El último minuto</numerusform>
            <numerusform>Los últimos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over. %1</source>
        <comment>a sentence</comment>
        <translation>Ha terminado. %1</translation>
    </message>
</context>
<context>
    <name>Penstock::EndpointForm</name>
    <message>
        <source>An endpoint, such as tcp://127.0.0.1:7000</source>
        <translation>Un endpoint, p. ej. tcp://127.0.0.1:7000</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>&amp;Transporte</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>&amp;Ruta</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>Protoco&amp;lo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No transport plugin was found</source>
        <translation>No se encontró ningún plugin de transporte</translation>
    </message>
    <message>
        <source>Choose a transport</source>
        <translation>Elegir un transporte</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Opciones de %1</translation>
    </message>
    <message>
        <source>None: talk by hand</source>
        <translation>Ninguno: hablar a mano</translation>
    </message>
    <message>
        <source>Choose a transport.</source>
        <translation>Elegir un transporte.</translation>
    </message>
    <message>
        <source>No plugin has the scheme &quot;%1&quot;; there are %2.</source>
        <translation>Ningún plugin tiene el esquema &quot;%1&quot;; los disponibles son: %2.</translation>
    </message>
    <message>
        <source>%1 cannot listen.</source>
        <translation>%1 no puede escuchar.</translation>
    </message>
    <message>
        <source>Type an endpoint, or choose a transport.</source>
        <translation>Escribir un endpoint o elegir un transporte.</translation>
    </message>
    <message>
        <source>%1 has no options.</source>
        <translation>%1 no tiene opciones.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; there are %3.</source>
        <translation>%1 no tiene la opción &quot;%2&quot;; las disponibles son: %3.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; cannot be &quot;%2&quot;: it has to be %3.</source>
        <translation>La opción &quot;%1&quot; no puede ser &quot;%2&quot;. Valor esperado: %3.</translation>
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
    <name>Penstock::FilterLine</name>
    <message>
        <source>Filter of connections</source>
        <translation>Filtro de conexiones</translation>
    </message>
    <message>
        <source>Filter, as state:open peer:10.* bytes&gt;1M -paused</source>
        <translation>Filtro, p. ej. state:open peer:10.* bytes&gt;1M -paused</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Todavía no hay filtros guardados</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>Guardar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;</source>
        <translation>Olvidar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write a filter to save it</source>
        <translation>Escribir un filtro para guardarlo</translation>
    </message>
</context>
<context>
    <name>Penstock::FlowChart</name>
    <message>
        <source>Chart of the write buffer and of rates</source>
        <translation>Gráfico del búfer de escritura y de las velocidades</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Búfer de escritura</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>En el kernel</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes por segundo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>high mark</source>
        <translation>umbral superior</translation>
    </message>
    <message>
        <source>reading paused</source>
        <translation>lectura en pausa</translation>
    </message>
    <message>
        <source>%1: %2 buffered, in %3, out %4</source>
        <translation>%1: %2 en el búfer, entrada %3, salida %4</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>low mark; writing paused</source>
        <translation>marca inferior; escritura en pausa</translation>
    </message>
</context>
<context>
    <name>Penstock::Inspector</name>
    <message>
        <source>The data were cleared.</source>
        <translation>Se borraron los datos.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; was forgotten.</source>
        <translation>Se olvidó el filtro &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Todavía no se observa nada</translation>
    </message>
    <message>
        <source>Choose a program on the left by a double click, or write the endpoint of a monitor below the list. Programs can be watched that run with PENSTOCK_MONITOR=1 in their environment.</source>
        <translation>Elegir un programa a la izquierda con un doble clic, o escribir el endpoint de un monitor debajo de la lista. Se pueden observar los programas que se ejecutan con PENSTOCK_MONITOR=1 en su entorno.</translation>
    </message>
    <message>
        <source>The filter hides all connections</source>
        <translation>El filtro oculta todas las conexiones</translation>
    </message>
    <message numerus="yes">
        <source>There are %n connection(s) that it does not want.</source>
        <translation>
            <numerusform>Hay %n conexión que no coincide con él.</numerusform>
            <numerusform>Hay %n conexiones que no coinciden con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>Todavía no hay ninguna conexión</translation>
    </message>
    <message>
        <source>The program is watched; what it opens and accepts appears here.</source>
        <translation>El programa se está observando; lo que abra y acepte aparecerá aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 de %n conexión</numerusform>
            <numerusform>%1 de %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held: what happens now is shown afterwards</source>
        <translation>%1, vista congelada: lo que ocurra ahora se mostrará después</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>&amp;Watch a program</source>
        <translation>&amp;Observar un programa</translation>
    </message>
    <message>
        <source>Stop watching the program</source>
        <translation>Dejar de observar el programa</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>&amp;Pausar la lectura</translation>
    </message>
    <message>
        <source>Pausing reading</source>
        <translation>La pausa de la lectura</translation>
    </message>
    <message>
        <source>&amp;Resume reading</source>
        <translation>&amp;Reanudar la lectura</translation>
    </message>
    <message>
        <source>Resuming reading</source>
        <translation>La reanudación de la lectura</translation>
    </message>
    <message>
        <source>Set &amp;limits…</source>
        <translation>Definir &amp;límites…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>&amp;Close, once all is sent</source>
        <translation>&amp;Cerrar una vez enviado todo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>El cierre</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be closed in 3 seconds.</source>
        <translation>
            <numerusform>Se cerrará %n conexión dentro de 3 segundos.</numerusform>
            <numerusform>Se cerrarán %n conexiones dentro de 3 segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>&amp;Abortar</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>La interrupción</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be aborted in 3 seconds; what is buffered will be lost.</source>
        <translation>
            <numerusform>Se abortará %n conexión dentro de 3 segundos; lo que esté en el búfer se perderá.</numerusform>
            <numerusform>Se abortarán %n conexiones dentro de 3 segundos; lo que esté en el búfer se perderá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>Cap&amp;turar</translation>
    </message>
    <message>
        <source>Record what is sent and received (Ctrl+T)</source>
        <translation>Registrar lo que se envía y se recibe (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Hold the picture</source>
        <translation>C&amp;ongelar la vista</translation>
    </message>
    <message>
        <source>Forget &amp;ended connections</source>
        <translation>&amp;Quitar las conexiones terminadas</translation>
    </message>
    <message>
        <source>&amp;Details below the table</source>
        <translation>&amp;Detalles debajo de la tabla</translation>
    </message>
    <message>
        <source>&amp;Columns as at first</source>
        <translation>&amp;Columnas predeterminadas</translation>
    </message>
    <message>
        <source>The program is not there any more</source>
        <translation>El programa ya no existe</translation>
    </message>
    <message>
        <source>It lets itself be watched only; PENSTOCK_MONITOR=control allows more</source>
        <translation>Solo se deja observar; PENSTOCK_MONITOR=control permite más</translation>
    </message>
    <message>
        <source>The program does not allow what it sends and receives to be seen.</source>
        <translation>El programa no permite ver lo que envía y recibe.</translation>
    </message>
    <message>
        <source>%1 of #%2</source>
        <comment>what is done, number of the connection</comment>
        <translation>%1 de #%2</translation>
    </message>
    <message>
        <source>Setting the limits</source>
        <translation>La definición de los límites</translation>
    </message>
    <message>
        <source>%1 bytes are too much to send at once; %2 can be sent.</source>
        <translation>%1 bytes son demasiados para un solo envío; el máximo es %2.</translation>
    </message>
    <message>
        <source>Sending on #%1</source>
        <translation>El envío en #%1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Export the table as &amp;CSV…</source>
        <translation>Exportar la tabla como &amp;CSV…</translation>
    </message>
    <message>
        <source>Export the table as &amp;JSON…</source>
        <translation>Exportar la tabla como &amp;JSON…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>%1 has ended, or watches itself no more.</source>
        <translation>%1 ha terminado, o ya no se observa a sí mismo.</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>This was recorded; nobody is there to be sent to</source>
        <translation>Esto es una grabación; no hay nadie a quien enviar</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>&amp;Abrir una grabación…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>&amp;Record the session…</source>
        <translation>&amp;Grabar la sesión…</translation>
    </message>
    <message>
        <source>Write what is captured as &amp;pcapng…</source>
        <translation>Escribir lo capturado como &amp;pcapng…</translation>
    </message>
    <message>
        <source>The session was recorded in %1.</source>
        <translation>La sesión se grabó en %1.</translation>
    </message>
    <message>
        <source>Record the session</source>
        <translation>Grabar la sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n paquete en %1.</numerusform>
            <numerusform>Se escribieron %n paquetes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is captured</source>
        <translation>Escribir lo capturado</translation>
    </message>
    <message>
        <source>The recording cannot be opened. %1</source>
        <translation>No se puede abrir la grabación. %1</translation>
    </message>
    <message>
        <source>This program cannot be watched. %1</source>
        <translation>No se puede observar este programa. %1</translation>
    </message>
    <message>
        <source>Send a &amp;file…</source>
        <translation>Enviar un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>Filtros &amp;guardados</translation>
    </message>
    <message>
        <source>Sea&amp;rch in the data</source>
        <translation>&amp;Buscar en los datos</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns</source>
        <translation>Elegir colu&amp;mnas</translation>
    </message>
    <message>
        <source>What %1 told will be forgotten in 3 seconds.</source>
        <translation>Lo que informó %1 se olvidará dentro de 3 segundos.</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>Ya no se observa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ended connection(s) were forgotten.</source>
        <translation>
            <numerusform>Se quitó %n conexión terminada.</numerusform>
            <numerusform>Se quitaron %n conexiones terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a file on #%1</source>
        <translation>Enviar un archivo por #%1</translation>
    </message>
    <message>
        <source>%1 is no file that could be sent.</source>
        <translation>%1 no es un archivo que se pueda enviar.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 can be sent at once.</source>
        <translation>%1 tiene %2 bytes; se pueden enviar %3 como máximo de una vez.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to send.</source>
        <translation>%1 está vacío: no hay nada que enviar.</translation>
    </message>
    <message>
        <source>%1 is being written just now.</source>
        <translation>%1 se está escribiendo en este momento.</translation>
    </message>
    <message>
        <source>%1 is no file that could be written over.</source>
        <translation>%1 no es un archivo que se pueda sobrescribir.</translation>
    </message>
    <message>
        <source>What it told up to then was recorded in %1.</source>
        <translation>Lo que el programa informó hasta entonces se grabó en %1.</translation>
    </message>
    <message>
        <source>What was captured up to then was written to %1.</source>
        <translation>Lo que se capturó hasta entonces se escribió en %1.</translation>
    </message>
    <message>
        <source>%1 is no recording.</source>
        <translation>%1 no es una grabación.</translation>
    </message>
</context>
<context>
    <name>Penstock::InspectorProgram</name>
    <message>
        <source>Shows the connections of running programs, live. A program can be watched that runs with PENSTOCK_MONITOR=1 in its environment, or serves a monitor; the window lists them.

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</source>
        <translation>Muestra en vivo las conexiones de programas en ejecución. Se puede observar un programa que se ejecuta con PENSTOCK_MONITOR=1 en su entorno, o que sirve un monitor; la ventana los enumera.

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</translation>
    </message>
    <message>
        <source>Starts a program, and watches it; what it prints is shown, and it is ended with the inspector.</source>
        <translation>Inicia un programa y lo observa; se muestra lo que imprime, y termina junto con el inspector.</translation>
    </message>
    <message>
        <source>[-- PROGRAM ARGUMENTS…]</source>
        <translation>[-- PROGRAM ARGUMENTS…]</translation>
    </message>
    <message>
        <source>Shows only some connections at first.</source>
        <translation>Mostrar al principio solo algunas conexiones.</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>The colours: system, light or dark.</source>
        <translation>Los colores: system, light o dark.</translation>
    </message>
    <message>
        <source>COLOURS</source>
        <translation>COLOURS</translation>
    </message>
    <message>
        <source>Writes pictures of each view of what is watched to a folder, and ends.</source>
        <translation>Escribir en un directorio imágenes de cada vista de lo que se observa, y salir.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>the program to start is missing after --</source>
        <translation>falta el programa que iniciar después de --</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark, not &quot;%1&quot;</source>
        <translation>--theme debe ser system, light o dark, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>What to watch: process ids, endpoints of monitors, recordings.</source>
        <translation>Qué observar: identificadores de proceso, endpoints de monitores, grabaciones.</translation>
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
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>Penstock::LimitsPopup</name>
    <message>
        <source>Watermarks of the write buffer</source>
        <translation>Umbrales del búfer de escritura</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>&amp;High watermark</source>
        <translation>Umbral &amp;superior</translation>
    </message>
    <message>
        <source>&amp;Low watermark</source>
        <translation>Umbral &amp;inferior</translation>
    </message>
    <message>
        <source>The low watermark, %1, is above the high one.</source>
        <translation>El umbral inferior, %1, está por encima del superior.</translation>
    </message>
    <message>
        <source>The high watermark, %1, is too large; it may be 1024Gi at most.</source>
        <translation>El umbral superior, %1, es demasiado grande; puede ser 1024Gi como máximo.</translation>
    </message>
</context>
<context>
    <name>Penstock::MainWindow</name>
    <message>
        <source>Penstock Inspector</source>
        <translation>Inspector de Penstock</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Colo&amp;res</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Penstock Inspector</source>
        <translation>&amp;Acerca del Inspector de Penstock</translation>
    </message>
    <message>
        <source>Penstock Inspector %1, with Qt %2. Its licence is MIT.</source>
        <translation>Inspector de Penstock %1, con Qt %2. Su licencia es MIT.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Output of %1</source>
        <translation>Salida de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no process id, no recording and no endpoint: %2</source>
        <translation>&quot;%1&quot; no es un identificador de proceso, ni una grabación, ni un endpoint: %2</translation>
    </message>
</context>
<context>
    <name>Penstock::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
    <message>
        <source>the event loop has not answered for %1: something holds it up</source>
        <translation>el bucle de eventos no responde desde hace %1: algo lo retiene</translation>
    </message>
</context>
<context>
    <name>Penstock::OptionEditor</name>
    <message>
        <source>&lt;p&gt;Default: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;Valor predeterminado: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(sin definir)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose the %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>It has to be %1.</source>
        <translation>Valor esperado: %1.</translation>
    </message>
</context>
<context>
    <name>Penstock::Overview</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Bucle de eventos</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocol&apos;s class or plugin</source>
        <translation>Clase o plugin del protocolo</translation>
    </message>
    <message>
        <source>Local end</source>
        <translation>Extremo local</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Extremo remoto</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descriptor</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time of day, duration</comment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Cause of the end</source>
        <translation>Causa del fin</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Id. de proceso</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation>Recibido por segundo</translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation>Enviado por segundo</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Writes ignored</source>
        <translation>Escrituras ignoradas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 in all</source>
        <translation>
            <numerusform>%n vez, %1 en total</numerusform>
            <numerusform>%n veces, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1; %2</source>
        <translation>desde hace %1; %2</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Control de flujo</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Búfer de escritura</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>Umbral superior</translation>
    </message>
    <message>
        <source>Low watermark</source>
        <translation>Umbral inferior</translation>
    </message>
    <message>
        <source>Most buffered</source>
        <translation>Máximo en el búfer</translation>
    </message>
    <message>
        <source>Writing paused</source>
        <translation>Pausas de escritura</translation>
    </message>
    <message>
        <source>Reading paused</source>
        <translation>Pausas de lectura</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Not acknowledged by the peer</source>
        <translation>Sin confirmar por el extremo remoto</translation>
    </message>
    <message>
        <source>Not received by the program</source>
        <translation>Sin recibir por el programa</translation>
    </message>
    <message>
        <source>The peer&apos;s window</source>
        <translation>Ventana de recepción remota</translation>
    </message>
    <message>
        <source>Round trip time</source>
        <translation>Tiempo de ida y vuelta</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmisiones</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Last took</source>
        <translation>Duración del último</translation>
    </message>
    <message>
        <source>Slowest took</source>
        <translation>Duración del más lento</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Connections now</source>
        <translation>Conexiones actuales</translation>
    </message>
    <message>
        <source>Accepted while watched</source>
        <translation>Aceptadas durante la observación</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>Versión y cifrado</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate</source>
        <translation>Certificado del extremo remoto</translation>
    </message>
    <message>
        <source>All that is known of the connection</source>
        <translation>Todo lo que se sabe de la conexión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Start-TLS: took the place of #%1</source>
        <translation>Start-TLS: ocupó el lugar de #%1</translation>
    </message>
    <message>
        <source>Changed protocols; %1 until then</source>
        <translation>Cambió de protocolo; hasta entonces %1</translation>
    </message>
</context>
<context>
    <name>Penstock::PayloadText</name>
    <message>
        <source>Behind \x at character %1 two hexadecimal digits are needed, such as \x1b.</source>
        <translation>Después de \x en el carácter %1 se necesitan dos dígitos hexadecimales, p. ej. \x1b.</translation>
    </message>
    <message>
        <source>The escape at character %1 is unknown; there are \n \r \t \0 \a \b \e \f \v \xHH, and \\ for a backslash.</source>
        <translation>La secuencia de escape del carácter %1 es desconocida; las disponibles son: \n \r \t \0 \a \b \e \f \v \xHH, y \\ para una barra invertida.</translation>
    </message>
    <message>
        <source>Character %1 is no hexadecimal digit; bytes are pairs of 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>El carácter %1 no es un dígito hexadecimal; los bytes son pares de 0 a 9 y de a a f, p. ej. 48 65 6c.</translation>
    </message>
    <message>
        <source>The digit at character %1 lacks its second half: a byte has two digits.</source>
        <translation>Al dígito del carácter %1 le falta su segunda mitad: un byte tiene dos dígitos.</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginOption</name>
    <message>
        <source>an integer</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>un número entero de al menos %1</translation>
    </message>
    <message>
        <source>an integer of at most %1</source>
        <translation>un número entero de %1 como máximo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>un número de al menos %1</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>un número de %1 como máximo</translation>
    </message>
    <message>
        <source>a duration, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>una duración, por ejemplo 250ms, 1.5s, 2min, 1h o 0</translation>
    </message>
    <message>
        <source>a duration from %1 to %2, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>una duración de %1 a %2, por ejemplo 250ms, 1.5s, 2min, 1h o 0</translation>
    </message>
    <message>
        <source>a duration of at least %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>una duración de al menos %1, por ejemplo 250ms, 1.5s, 2min, 1h o 0</translation>
    </message>
    <message>
        <source>a duration of at most %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>una duración de %1 como máximo, por ejemplo 250ms, 1.5s, 2min, 1h o 0</translation>
    </message>
    <message>
        <source>a size in bytes, as in 4096, 64K, 1M or 4G</source>
        <translation>un tamaño en bytes, por ejemplo 4096, 64K, 1M o 4G</translation>
    </message>
    <message>
        <source>a size in bytes from %1 to %2, as in 4096, 64K, 1M or 4G</source>
        <translation>un tamaño en bytes de %1 a %2, por ejemplo 4096, 64K, 1M o 4G</translation>
    </message>
    <message>
        <source>a size in bytes of at least %1, as in 4096, 64K, 1M or 4G</source>
        <translation>un tamaño en bytes de al menos %1, por ejemplo 4096, 64K, 1M o 4G</translation>
    </message>
    <message>
        <source>a size in bytes of at most %1, as in 4096, 64K, 1M or 4G</source>
        <translation>un tamaño en bytes de %1 como máximo, por ejemplo 4096, 64K, 1M o 4G</translation>
    </message>
    <message>
        <source>one of %1 and %2</source>
        <translation>uno de %1 y %2</translation>
    </message>
    <message>
        <source>true or false (or 1, 0, yes, no, on, off)</source>
        <translation>true o false (o bien 1, 0, yes, no, on, off)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena de texto</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsModel</name>
    <message>
        <source>It is a part of this program.</source>
        <translation>Es parte de este programa.</translation>
    </message>
    <message>
        <source>It belongs to %1, and others may write to it.</source>
        <translation>Pertenece a %1, y otros pueden escribir en él.</translation>
    </message>
    <message>
        <source>It belongs to %1, and nobody else may write to it.</source>
        <translation>Pertenece a %1, y nadie más puede escribir en él.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>It has no options.</source>
        <translation>No tiene opciones.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>It is not used: %1.</source>
        <translation>No se usa: %1.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>%1, for Penstock %2</source>
        <translation>%1, para Penstock %2</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Kinds of protocols</source>
        <translation>Tipos de protocolos</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
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
        <source>rejected: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>utilizable</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Schemes or protocols</source>
        <translation>Esquemas o protocolos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsView</name>
    <message>
        <source>Filter: a word of any column, such as tls or rejected</source>
        <translation>Filtro: una palabra de cualquier columna, p. ej. tls o rechazado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>All that is known of the plugin</source>
        <translation>Todo lo que se sabe del plugin</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Look into the plugins&apos; folders once more</source>
        <translation>Volver a leer las carpetas de plugins</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>No plugin has the word of the filter.</source>
        <translation>Ningún plugin contiene la palabra del filtro.</translation>
    </message>
    <message>
        <source>No plugin was found in these folders: %1. More are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>No se encontró ningún plugin en estas carpetas: %1. Se pueden indicar otras con la variable de entorno PENSTOCK_PLUGIN_PATH.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 de %n plugin</numerusform>
            <numerusform>%1 de %n plugins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramList</name>
    <message>
        <source>&amp;Programs</source>
        <translation>Pro&amp;gramas</translation>
    </message>
    <message>
        <source>Programs that can be watched</source>
        <translation>Programas que se pueden observar</translation>
    </message>
    <message>
        <source>Process id or endpoint to watch</source>
        <translation>Id. de proceso o endpoint que observar</translation>
    </message>
    <message>
        <source>PID or endpoint</source>
        <translation>PID o endpoint</translation>
    </message>
    <message>
        <source>The process id of a program that runs with PENSTOCK_MONITOR=1, or the endpoint of its monitor, as tls://host:7443?…</source>
        <translation>El id. de proceso de un programa que se ejecuta con PENSTOCK_MONITOR=1, o el endpoint de su monitor, p. ej. tls://host:7443?…</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observar</translation>
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
        <translation>Se está observando. Un doble clic lo detiene.</translation>
    </message>
    <message>
        <source>A double click watches it.</source>
        <translation>Un doble clic empieza a observarlo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a process id nor an endpoint: %2.</source>
        <translation>&quot;%1&quot; no es un id. de proceso ni un endpoint: %2.</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Ningún programa todavía</translation>
    </message>
    <message>
        <source>Those that can be watched appear here.</source>
        <translation>Los programas que se pueden observar aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramRunner</name>
    <message>
        <source>What the program prints</source>
        <translation>Lo que imprime el programa</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>%1 runs, but cannot be watched: it has opened no event loop of Penstock.</source>
        <translation>%1 se ejecuta, pero no se puede observar: no ha abierto ningún bucle de eventos de Penstock.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>Una señal terminó %1.</translation>
    </message>
    <message>
        <source>%1 has exited with %2.</source>
        <translation>%1 ha terminado con el código %2.</translation>
    </message>
</context>
<context>
    <name>Penstock::SavedSendsPanel</name>
    <message>
        <source>Saved sends</source>
        <translation>Envíos guardados</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Type something to send below and press Save.</source>
        <translation>Todavía no hay nada guardado. Escribir abajo algo que enviar y pulsar Guardar.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put it into the input line; saving it under the same name replaces it</source>
        <translation>Llevarlo a la línea de entrada; guardarlo con el mismo nombre lo reemplaza</translation>
    </message>
</context>
<context>
    <name>Penstock::Screenshots</name>
    <message>
        <source>: cannot be written
</source>
        <translation>: no se puede escribir
</translation>
    </message>
</context>
<context>
    <name>Penstock::SendBar</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the line (Return)</source>
        <translation>Enviar la línea (Intro)</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Send the content of a file</source>
        <translation>Enviar el contenido de un archivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this line among the saved sends (Ctrl+D)</source>
        <translation>Conservar esta línea entre los envíos guardados (Ctrl+D)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Send the line again and again</source>
        <translation>Enviar la línea una y otra vez</translation>
    </message>
    <message>
        <source>Type what to send, and press Return</source>
        <translation>Escribir lo que se va a enviar y pulsar Intro</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text may have escapes such as \n, \t and \x1b; hex is pairs of digits such as 48 65 6c</source>
        <translation>El texto admite secuencias de escape como \n, \t y \x1b; hex son pares de dígitos, p. ej. 48 65 6c</translation>
    </message>
    <message>
        <source>How the line is read</source>
        <translation>Cómo se interpreta la línea</translation>
    </message>
    <message>
        <source>No line end</source>
        <translation>Sin fin de línea</translation>
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
        <translation>Qué se envía tras la línea</translation>
    </message>
    <message>
        <source>Who it is sent to</source>
        <translation>A quién se envía</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>every </source>
        <translation>cada </translation>
    </message>
    <message>
        <source>How often the line is sent</source>
        <translation>Cada cuánto se envía la línea</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>hasta detener</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>How many times the line is sent</source>
        <translation>Cuántas veces se envía la línea</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>A todos</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Dejar de repetir</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s).</source>
        <translation>
            <numerusform>Enviado %n vez.</numerusform>
            <numerusform>Enviado %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n time(s), since the peer does not read.</source>
        <translation>
            <numerusform>Omitido %n vez, porque el extremo remoto no lee.</numerusform>
            <numerusform>Omitido %n veces, porque el extremo remoto no lee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::Timeline</name>
    <message>
        <source>Only &amp;slow ones, and those that threw</source>
        <translation>Solo los &amp;lentos y los que lanzaron una excepción</translation>
    </message>
    <message>
        <source>Callbacks, the latest last</source>
        <translation>Callbacks, el más reciente al final</translation>
    </message>
    <message>
        <source>%1 could not be kept</source>
        <translation>sin conservar: %1</translation>
    </message>
    <message>
        <source>No callback was slow</source>
        <translation>Ningún callback fue lento</translation>
    </message>
    <message>
        <source>None took more than %1, and none threw an exception.</source>
        <translation>Ninguno tardó más de %1, y ninguno lanzó una excepción.</translation>
    </message>
    <message>
        <source>No callback yet</source>
        <translation>Todavía no hay callbacks</translation>
    </message>
    <message>
        <source>What the program is called back with appears here as it happens, from when the connection was selected on.</source>
        <translation>Los callbacks del programa aparecen aquí a medida que se ejecutan, desde el momento en que se seleccionó la conexión.</translation>
    </message>
</context>
<context>
    <name>Penstock::TimelineModel</name>
    <message numerus="yes">
        <source>%1, inside %n other callback(s)</source>
        <translation>
            <numerusform>%1, dentro de otro callback</numerusform>
            <numerusform>%1, dentro de otros %n callbacks</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Buffered after</source>
        <translation>Búfer después</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
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
        <translation>Números recibidos</translation>
    </message>
    <message>
        <source>Numbers in the lines that come are drawn here.</source>
        <translation>Aquí se dibujan los números de las líneas que llegan.</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>demonstration</source>
        <translation>demostración</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 ended with the code %2</source>
        <translation>%1 terminó con el código %2</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Device console</source>
        <translation>Consola de dispositivo</translation>
    </message>
    <message>
        <source>What the device says is shown here.</source>
        <translation>Lo que envía el dispositivo se muestra aquí.</translation>
    </message>
    <message>
        <source>Lines of the device</source>
        <translation>Líneas del dispositivo</translation>
    </message>
    <message>
        <source>A line to send</source>
        <translation>Una línea que enviar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>serial:/dev/ttyUSB0, tcp://device:7000, exec:program …</source>
        <translation>serial:/dev/ttyUSB0, tcp://device:7000, exec:program …</translation>
    </message>
    <message>
        <source>Endpoint of the device</source>
        <translation>Endpoint del dispositivo</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando a %1 …</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>No conectado: %1</translation>
    </message>
    <message>
        <source>The device is slow: sending is paused</source>
        <translation>El dispositivo es lento: envío en pausa</translation>
    </message>
    <message>
        <source>Talks to a device line by line, and draws the numbers that it sends.</source>
        <translation>Habla con un dispositivo línea a línea y dibuja los números que envía.</translation>
    </message>
    <message>
        <source>The device, such as serial:/dev/ttyUSB0, tcp://192.0.2.7:7000 or exec:cat.</source>
        <translation>El dispositivo, por ejemplo serial:/dev/ttyUSB0, tcp://192.0.2.7:7000 o exec:cat.</translation>
    </message>
    <message>
        <source>one ENDPOINT at most can be given, not &quot;%1&quot;</source>
        <translation>se puede indicar un ENDPOINT como máximo, no &quot;%1&quot;</translation>
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
        <translation>el proceso hijo todavía no ha terminado</translation>
    </message>
    <message>
        <source>the child process was ended by the signal %1</source>
        <translation>la señal %1 terminó el proceso hijo</translation>
    </message>
    <message>
        <source>the child process exited with %1</source>
        <translation>el proceso hijo terminó con el código %1</translation>
    </message>
    <message>
        <source>%1: datagrams that the system dropped, since they were not received in time: %2</source>
        <translation>%1: datagramas que el sistema descartó por no recibirse a tiempo: %2</translation>
    </message>
    <message>
        <source>[PID | ENDPOINT | FILE] [options]</source>
        <translation>[PID | ENDPOINT | FILE] [opciones]</translation>
    </message>
    <message>
        <source>Shows the connections of a program that runs with PENSTOCK_MONITOR=1 in its environment, or has a monitor of its own: live, as top does, in a terminal. Without a PID the only program that there is; an ENDPOINT is where its monitor is served, a FILE what --record kept.
Keys: s and S sort by the next or the previous column, r turns the order, e shows those that have ended, space holds the picture, arrows and pages scroll, ? explains them, q ends.</source>
        <translation>Muestra las conexiones de un programa que se ejecuta con PENSTOCK_MONITOR=1 en su entorno, o que tiene su propio monitor: en vivo, como top, en un terminal. Sin PID, el único programa que haya; un ENDPOINT es el lugar donde se sirve su monitor, un FILE lo que conservó --record.
Teclas: s y S ordenan por la columna siguiente o la anterior, r invierte el orden, e muestra las terminadas, espacio congela la pantalla, las flechas y las teclas de página desplazan, ? las explica, q sale.</translation>
    </message>
    <message>
        <source>What its connections carry, in Wireshark.</source>
        <translation>Lo que transportan sus conexiones, en Wireshark.</translation>
    </message>
    <message>
        <source>%1 is a recording already: --record is for programs</source>
        <translation>%1 ya es una grabación: --record es para programas</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were recorded in %1</source>
        <translation>
            <numerusform>se grabó %n byte en %1</numerusform>
            <numerusform>se grabaron %n bytes en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no payload in %1; --payload records it</source>
        <translation>no hay datos en %1; --payload los graba</translation>
    </message>
    <message>
        <source>nothing was sent or received meanwhile, or the program lets nobody see it</source>
        <translation>entretanto no se envió ni se recibió nada, o el programa no deja que nadie lo vea</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1</source>
        <translation>
            <numerusform>se escribió %n conexión en %1</numerusform>
            <numerusform>se escribieron %n conexiones en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>monitor takes one PID, ENDPOINT or FILE, not &quot;%1&quot;</source>
        <translation>monitor admite un solo PID, ENDPOINT o FILE, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--timeline needs --record FILE, which keeps it</source>
        <translation>--timeline necesita --record FILE, que la conserva</translation>
    </message>
    <message>
        <source>--payload needs --record FILE or --pcapng FILE, which keep it</source>
        <translation>--payload necesita --record FILE o --pcapng FILE, que conservan los datos</translation>
    </message>
    <message>
        <source>--payload must be 1 to 1048576 bytes, not &quot;%1&quot;</source>
        <translation>--payload debe estar entre 1 y 1048576 bytes, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--record needs the path of a file to write</source>
        <translation>--record necesita la ruta de un archivo que escribir</translation>
    </message>
    <message>
        <source>--pcapng needs the path of a file to write, or - for standard output</source>
        <translation>--pcapng necesita la ruta de un archivo que escribir, o - para la salida estándar</translation>
    </message>
    <message>
        <source>Keep what is told in FILE, until it is interrupted; &quot;penstock monitor FILE&quot; shows it again.</source>
        <translation>Conservar en FILE aquello de lo que se informa, hasta que se interrumpa; &quot;penstock monitor FILE&quot; lo muestra de nuevo.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>With --record: each callback of each connection, too.</source>
        <translation>Con --record: también cada callback de cada conexión.</translation>
    </message>
    <message>
        <source>With --record: what is sent and received, too, at most so many bytes of each piece.</source>
        <translation>Con --record: también lo que se envía y se recibe, hasta este número de bytes de cada bloque.</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>Write what is sent and received, or was recorded, as a capture for Wireshark; - is standard output.</source>
        <translation>Escribir lo que se envía y se recibe, o lo que se grabó, como captura para Wireshark; - es la salida estándar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PID, no endpoint, and there is no such file</source>
        <translation>&quot;%1&quot; no es un PID ni un endpoint, y no existe tal archivo</translation>
    </message>
    <message>
        <source>s, S        sort by the next, the previous column</source>
        <translation>s, S        ordenar por la columna siguiente, anterior</translation>
    </message>
    <message>
        <source>r           turn the order</source>
        <translation>r           invertir el orden</translation>
    </message>
    <message>
        <source>e           show connections that have ended, or hide them</source>
        <translation>e           mostrar las conexiones terminadas, u ocultarlas</translation>
    </message>
    <message>
        <source>space       hold the picture, or go on</source>
        <translation>espacio     congelar la pantalla, o continuar</translation>
    </message>
    <message>
        <source>up, down    scroll by a line; page up, page down, home, end: by more</source>
        <translation>↑, ↓        desplazar una línea; Re Pág, Av Pág, Inicio, Fin: más</translation>
    </message>
    <message>
        <source>?, h        these lines, or the connections again</source>
        <translation>?, h        estas líneas, o de nuevo las conexiones</translation>
    </message>
    <message>
        <source>q           end</source>
        <translation>q           salir</translation>
    </message>
    <message>
        <source>sorted by %1%2  s/S column  r turn  e ended  space hold  ? help  q quit</source>
        <translation>orden: %1%2  s/S col.  r inv.  e terminadas  esp. pausa  ? ayuda  q salir</translation>
    </message>
    <message>
        <source>held; space goes on</source>
        <translation>pantalla congelada; espacio para continuar</translation>
    </message>
    <message>
        <source>Serve what the connections do, at /metrics by HTTP, to Prometheus and the like, such as tcp://127.0.0.1:9464.</source>
        <translation>Servir la actividad de las conexiones, en /metrics por HTTP, a Prometheus y similares, por ejemplo tcp://127.0.0.1:9464.</translation>
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
        <translation>sirviendo /metrics en %1</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: to connect, a port is needed, as in %2://%3:7000</source>
        <translation>endpoint &quot;%1&quot;: para conectarse se necesita un puerto, como en %2://%3:7000</translation>
    </message>
    <message>
        <source>a peer without a name (%1)</source>
        <translation>un extremo remoto sin nombre (%1)</translation>
    </message>
    <message>
        <source>cannot serve metrics at &quot;%1&quot;</source>
        <translation>no se pueden servir las métricas en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the peer ended without TLS&apos;s close_notify: what came may be cut off</source>
        <translation>el extremo remoto terminó sin el close_notify de TLS: lo recibido puede estar incompleto</translation>
    </message>
    <message>
        <source>a handshake failed: %1</source>
        <translation>falló una negociación: %1</translation>
    </message>
    <message>
        <source>the handshake with %1 failed: %2</source>
        <translation>falló la negociación con %1: %2</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent; or a child process failed.</source>
        <translation>Se perdió una conexión, o no aceptó todo lo que había que enviar; o falló un proceso hijo.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no recording: it is no plain file</source>
        <translation>&quot;%1&quot; no es una grabación: no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4, in %5/s, out %6/s</source>
        <extracomment>A program, its process id, &quot;2 servers&quot;, &quot;3 connections&quot;, and two sizes</extracomment>
        <translation>%1 (%2) – %3, %4, entrada: %5/s, salida: %6/s</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>an event loop of the program has not answered for %1: something holds it up</source>
        <translation>un bucle de eventos del programa no responde desde hace %1: algo lo retiene</translation>
    </message>
    <message>
        <source>List the plugins, and what cannot be used and why.</source>
        <translation>Enumera los plugins, y lo que no se puede usar y por qué.</translation>
    </message>
    <message>
        <source>List all schemes, for scripts.</source>
        <translation>Enumera todos los esquemas, para scripts.</translation>
    </message>
</context>
</TS>
