<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>There is no program openssl to make a certificate: the demonstration goes without TLS.</source>
        <translation>Le programme openssl, qui doit créer un certificat, est introuvable&#xa0;: la démonstration se passe de TLS.</translation>
    </message>
    <message>
        <source>openssl made no certificate: the demonstration goes without TLS.</source>
        <translation>openssl n&apos;a pas créé de certificat&#xa0;: la démonstration se passe de TLS.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demonstration cannot be watched: %1</source>
        <translation>Impossible d&apos;observer la démonstration&#xa0;: %1</translation>
    </message>
    <message>
        <source>The inspector&apos;s window cannot be shown here.</source>
        <translation>La fenêtre de l&apos;inspecteur ne peut pas s&apos;afficher ici.</translation>
    </message>
    <message>
        <source>Servers, clients and child processes talk to each other in the process %1: over TCP, TLS, Unix sockets, UDP, WebSockets and pipes. One reader is slow, and one never reads.</source>
        <translation>Des serveurs, des clients et des processus enfants dialoguent dans le processus %1&#xa0;: par TCP, TLS, sockets Unix, UDP, WebSockets et pipes. Un lecteur est lent, et un autre ne lit jamais.</translation>
    </message>
    <message>
        <source>The inspector shows them. Close its window, or press Ctrl+C, to end.</source>
        <translation>L&apos;inspecteur les affiche. Pour terminer, fermer sa fenêtre ou appuyer sur Ctrl+C.</translation>
    </message>
    <message>
        <source>The monitor shows them. Press q to end.</source>
        <translation>Le moniteur les affiche. Pour terminer, appuyer sur q.</translation>
    </message>
    <message>
        <source>In a terminal, &quot;penstock monitor %1&quot; shows them live.</source>
        <translation>Dans un terminal, &quot;penstock monitor %1&quot; les affiche en direct.</translation>
    </message>
    <message>
        <source>The demonstration has ended: %1 ends of connections carried %2, and nothing is left running.</source>
        <translation>La démonstration est terminée&#xa0;: %1 extrémités de connexions ont transporté %2, et plus rien n&apos;est en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>Lets servers, clients and child processes talk to each other over all transports, and shows them: in the inspector&apos;s window where there is a display, with &quot;penstock monitor&quot; in a terminal, else with some tables.</source>
        <translation>Fait dialoguer des serveurs, des clients et des processus enfants sur tous les transports, et les affiche&#xa0;: dans la fenêtre de l&apos;inspecteur s&apos;il y a un écran, avec &quot;penstock monitor&quot; dans un terminal, sinon sous forme de tableaux.</translation>
    </message>
    <message>
        <source>How: auto (the default), window, terminal, text or none</source>
        <translation>Mode d&apos;affichage&#xa0;: auto (par défaut), window, terminal, text ou none</translation>
    </message>
    <message>
        <source>How many tables there are with text (3)</source>
        <translation>Nombre de tableaux avec text (3)</translation>
    </message>
    <message>
        <source>When it ends by itself; 0, the default, for never</source>
        <translation>Durée avant la fin automatique&#xa0;; 0, par défaut, pour jamais</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it must be a whole number from %3 to %4</source>
        <translation>--%1 ne peut pas être &quot;%2&quot;&#xa0;: il faut un nombre entier de %3 à %4</translation>
    </message>
    <message>
        <source>there are no arguments to give, only options, but &quot;%1&quot; was given</source>
        <translation>il n&apos;y a pas d&apos;arguments à donner, seulement des options, mais &quot;%1&quot; a été donné</translation>
    </message>
    <message>
        <source>--show cannot be &quot;%1&quot;: it must be auto, window, terminal, text or none</source>
        <translation>--show ne peut pas être &quot;%1&quot;&#xa0;: il faut auto, window, terminal, text ou none</translation>
    </message>
</context>
<context>
    <name>Penstock::AnswerRules</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression rationnelle</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>When this comes</source>
        <translation>À la réception</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
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
        <translation>Répondre automatiquement dans cette console</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Réponses automatiques</translation>
    </message>
    <message>
        <source>There are no rules yet. A rule sends an answer when something certain is received; add one below.</source>
        <translation>Il n&apos;y a pas encore de règle. Une règle envoie une réponse lorsqu&apos;un contenu donné est reçu&#xa0;; en ajouter une ci-dessous.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add an automatic answer</source>
        <translation>Ajouter une réponse automatique</translation>
    </message>
    <message>
        <source>Delete an automatic answer</source>
        <translation>Supprimer une réponse automatique</translation>
    </message>
    <message>
        <source>Rename a saved send</source>
        <translation>Renommer un envoi enregistré</translation>
    </message>
    <message>
        <source>Change an automatic answer</source>
        <translation>Modifier une réponse automatique</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Change a saved send</source>
        <translation>Modifier un envoi enregistré</translation>
    </message>
    <message>
        <source>Save a send</source>
        <translation>Enregistrer un envoi</translation>
    </message>
    <message>
        <source>Delete a saved send</source>
        <translation>Supprimer un envoi enregistré</translation>
    </message>
</context>
<context>
    <name>Penstock::Attachment</name>
    <message>
        <source>%1 failed: the program is not there any more.</source>
        <translation>%1 a échoué&#xa0;: le programme n&apos;existe plus.</translation>
    </message>
    <message>
        <source>%1 cannot be watched. %2</source>
        <translation>Impossible d&apos;observer %1. %2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 a échoué. %2</translation>
    </message>
    <message>
        <source>%1 is shown as far as it can be read. %2</source>
        <translation>%1 est affiché dans la mesure où il est lisible. %2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. %2</source>
        <translation>Connexion perdue avec %1. %2</translation>
    </message>
</context>
<context>
    <name>Penstock::Connection</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>sortie d&apos;erreur standard</translation>
    </message>
    <message>
        <source>descriptor %1</source>
        <translation>descripteur %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionFilter</name>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>the quote at its beginning has no end</source>
        <translation>le guillemet ouvrant n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;; there are %2</source>
        <translation>l&apos;état &quot;%1&quot; n&apos;existe pas&#xa0;; états disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is a text; write it as %1:%2</source>
        <translation>%1 est un texte&#xa0;; écrire %1:%2</translation>
    </message>
    <message>
        <source>what %1 is to be is missing</source>
        <translation>il manque la valeur de %1</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; there are %3</source>
        <translation>%1&#xa0;: la valeur &quot;%2&quot; n&apos;existe pas&#xa0;; valeurs disponibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>paused is reading or writing, not &quot;%1&quot;</source>
        <translation>paused accepte reading ou writing, et non &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot;; there are %2. For a text, write it in quotes</source>
        <translation>la clé &quot;%1&quot; n&apos;existe pas&#xa0;; clés disponibles&#xa0;: %2. Pour un texte, l&apos;écrire entre guillemets</translation>
    </message>
    <message>
        <source>connecting, open, half-open, flushing or lost</source>
        <translation>connecting, open, half-open, flushing ou lost</translation>
    </message>
    <message>
        <source>the transport plugin, as tcp</source>
        <translation>le plugin de transport, p. ex. tcp</translation>
    </message>
    <message>
        <source>the protocol, or its class</source>
        <translation>le protocole, ou sa classe</translation>
    </message>
    <message>
        <source>the other end, as 10.0.0.* or *:443</source>
        <translation>l&apos;autre extrémité, p. ex. 10.0.0.* ou *:443</translation>
    </message>
    <message>
        <source>this end</source>
        <translation>l&apos;extrémité locale</translation>
    </message>
    <message>
        <source>the program it is of</source>
        <translation>le programme auquel elle appartient</translation>
    </message>
    <message>
        <source>stream, datagram, process or server</source>
        <translation>stream, datagram, process ou server</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>la cause de la fin</translation>
    </message>
    <message>
        <source>the callback that ran last</source>
        <translation>le dernier callback exécuté</translation>
    </message>
    <message>
        <source>the version and cipher of TLS</source>
        <translation>la version et le chiffrement TLS</translation>
    </message>
    <message>
        <source>received and sent, together</source>
        <translation>total des octets reçus et envoyés</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>octets reçus</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>octets envoyés</translation>
    </message>
    <message>
        <source>bytes a second, both ways together</source>
        <translation>octets par seconde, dans les deux sens</translation>
    </message>
    <message>
        <source>bytes received a second</source>
        <translation>octets reçus par seconde</translation>
    </message>
    <message>
        <source>bytes sent a second</source>
        <translation>octets envoyés par seconde</translation>
    </message>
    <message>
        <source>bytes in the write buffer</source>
        <translation>octets dans le tampon d&apos;écriture</translation>
    </message>
    <message>
        <source>the most that was in the write buffer</source>
        <translation>remplissage maximal du tampon d&apos;écriture</translation>
    </message>
    <message>
        <source>how long it has lived</source>
        <translation>durée de vie</translation>
    </message>
    <message>
        <source>since something was sent or received</source>
        <translation>temps écoulé depuis le dernier envoi ou la dernière réception</translation>
    </message>
    <message>
        <source>how long reading or writing has been paused</source>
        <translation>durée de la suspension de la lecture ou de l&apos;écriture</translation>
    </message>
    <message>
        <source>how long the last callback took</source>
        <translation>durée du dernier callback</translation>
    </message>
    <message>
        <source>how long the slowest callback took</source>
        <translation>durée du callback le plus lent</translation>
    </message>
    <message>
        <source>exceptions and failures</source>
        <translation>exceptions et échecs</translation>
    </message>
    <message>
        <source>how often writing was paused</source>
        <translation>nombre de suspensions de l&apos;écriture</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>the process id of a child, or of the program</source>
        <translation>l&apos;identifiant du processus enfant ou du programme</translation>
    </message>
    <message>
        <source>reading or writing is paused</source>
        <translation>la lecture ou l&apos;écriture est suspendue</translation>
    </message>
    <message>
        <source>this side paused reading</source>
        <translation>la lecture est suspendue de ce côté</translation>
    </message>
    <message>
        <source>the write buffer is over its high mark</source>
        <translation>le tampon d&apos;écriture dépasse son seuil haut</translation>
    </message>
    <message>
        <source>something keeps it from moving</source>
        <translation>quelque chose la bloque</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>elle est terminée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; write it as 500, 64k, 1.5M or 2Gi</source>
        <translation>&quot;%1&quot; n&apos;est pas une taille&#xa0;; écrire 500, 64k, 1.5M ou 2Gi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it as 500us, 20ms, 5s, 10m or 1h</source>
        <translation>&quot;%1&quot; n&apos;est pas une durée&#xa0;; écrire 500us, 20ms, 5s, 10m ou 1h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write it as 3 or 12</source>
        <translation>&quot;%1&quot; n&apos;est pas un nombre&#xa0;; écrire 3 ou 12</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionModel</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Its number, and its other end</source>
        <translation>Numéro et autre extrémité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>État d&apos;avancement de la connexion</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>The plugin that moves its bytes</source>
        <translation>Plugin qui transporte les octets</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>The plugin, or class, that is called back</source>
        <translation>Plugin ou classe dont les callbacks sont appelés</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>The program&apos;s own end</source>
        <translation>Extrémité du programme</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>Autre extrémité</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>How long it has lived</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Entrée/s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>Octets reçus par seconde</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Sortie/s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>Octets envoyés par seconde</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Tampon d&apos;écriture</translation>
    </message>
    <message>
        <source>What waits to be sent, against the low and the high watermark</source>
        <translation>Données en attente d&apos;envoi, par rapport aux seuils bas et haut</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Who waits, and for how long</source>
        <translation>Qui attend, et depuis combien de temps</translation>
    </message>
    <message>
        <source>Last callback</source>
        <translation>Dernier callback</translation>
    </message>
    <message>
        <source>How long the last callback took</source>
        <translation>Durée du dernier callback</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Cause de la fin</translation>
    </message>
    <message>
        <source>reading %1, writing %2</source>
        <translation>lecture %1, écriture %2</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>lecture %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>écriture %1</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>code de retour %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>fermeture normale</translation>
    </message>
    <message>
        <source>program gone</source>
        <translation>programme disparu</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>en écoute</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>half-open, peer ended</source>
        <translation>demi-ouverte, fin du pair</translation>
    </message>
    <message>
        <source>half-open, we ended</source>
        <translation>demi-ouverte, fin locale</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>vidage</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>%1 wait to be sent; low mark %2, high mark %3, most %4</source>
        <translation>%1 en attente d&apos;envoi&#xa0;; seuil bas %2, seuil haut %3, maximum %4</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Colonnes par défaut</translation>
    </message>
</context>
<context>
    <name>Penstock::Console</name>
    <message>
        <source>Open a connection, or listen</source>
        <translation>Ouvrir une connexion ou écouter</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Saved sends</source>
        <translation>Envois enregistrés</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Réponses automatiques</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>&quot;%1&quot; a été supprimé.</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>La règle a été supprimée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Choose something else to open</source>
        <translation>Choisir un autre point de terminaison à ouvrir</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open the same endpoint once more</source>
        <translation>Rouvrir le même point de terminaison</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Read nothing for now: the peer has to wait</source>
        <translation>Ne rien lire pour l&apos;instant&#xa0;: le pair doit attendre</translation>
    </message>
    <message>
        <source>End sending</source>
        <translation>Terminer l&apos;envoi</translation>
    </message>
    <message>
        <source>End our side of the connection, and go on receiving</source>
        <translation>Fermer notre côté de la connexion, et continuer à recevoir</translation>
    </message>
    <message>
        <source>Stay half-open</source>
        <translation>Demi-ouverte</translation>
    </message>
    <message>
        <source>Keep our side open when the peer ends its own</source>
        <translation>Garder notre côté ouvert quand le pair ferme le sien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send what is left, then end the connection</source>
        <translation>Envoyer ce qui reste, puis fermer la connexion</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>End the connection now and drop what is left</source>
        <translation>Fermer la connexion immédiatement et rejeter ce qui reste</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Show what was said as hexadecimal numbers</source>
        <translation>Afficher la conversation en hexadécimal</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copier la conversation</translation>
    </message>
    <message>
        <source>Save log …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Write the conversation to a file</source>
        <translation>Écrire la conversation dans un fichier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget the conversation</source>
        <translation>Effacer la conversation</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1 …</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>En écoute sur %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Closing %1: what is left is being sent.</source>
        <translation>Fermeture de %1&#xa0;: envoi de ce qui reste.</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading is held: what the peer sends waits with it.</source>
        <translation>Lecture suspendue&#xa0;: ce qu&apos;envoie le pair attend de son côté.</translation>
    </message>
    <message>
        <source>The peer does not read as fast as is sent: %1 wait in the connection.</source>
        <translation>Le pair ne lit pas aussi vite que les données sont envoyées&#xa0;: %1 en attente dans la connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) wait here, %1 of at most %2 for each peer.</source>
        <translation>
            <numerusform>%n envoi en attente ici, %1 sur %2 au maximum pour chaque pair.</numerusform>
            <numerusform>%n envois en attente ici, %1 sur %2 au maximum pour chaque pair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) open</source>
        <translation>
            <numerusform>%1 connexion ouverte sur %n</numerusform>
            <numerusform>%1 connexions ouvertes sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %1 in %n piece(s)</source>
        <translation>
            <numerusform>reçu&#xa0;: %1 en %n bloc</numerusform>
            <numerusform>reçu&#xa0;: %1 en %n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %1 in %n send(s)</source>
        <translation>
            <numerusform>envoyé&#xa0;: %1 en %n envoi</numerusform>
            <numerusform>envoyé&#xa0;: %1 en %n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>writing was paused for %1 s</source>
        <translation>écriture suspendue pendant %1 s</translation>
    </message>
    <message>
        <source>The conversation was copied.</source>
        <translation>La conversation a été copiée.</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>The conversation was written to &quot;%1&quot;.</source>
        <translation>La conversation a été écrite dans &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The conversation was not written to &quot;%1&quot;: %2.</source>
        <translation>La conversation n&apos;a pas été écrite dans &quot;%1&quot;&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>La conversation a été effacée.</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePages</name>
    <message>
        <source>New console</source>
        <translation>Nouvelle console</translation>
    </message>
    <message>
        <source>Close this console</source>
        <translation>Fermer cette console</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePeer</name>
    <message>
        <source>The connection has ended: nothing was sent.</source>
        <translation>La connexion est terminée&#xa0;: rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Our side of the connection has ended: nothing was sent.</source>
        <translation>Notre côté de la connexion est fermé&#xa0;: rien n&apos;a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>The peer does not read, and %n byte(s) wait for it already: nothing was sent.</source>
        <translation>
            <numerusform>Le pair ne lit pas, et %n octet l&apos;attend déjà&#xa0;: rien n&apos;a été envoyé.</numerusform>
            <numerusform>Le pair ne lit pas, et %n octets l&apos;attendent déjà&#xa0;: rien n&apos;a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still being sent: send the file when that is done.</source>
        <translation>Un autre envoi est encore en cours&#xa0;: envoyer le fichier lorsqu&apos;il sera terminé.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Impossible de lire le fichier &quot;%1&quot;&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This transport cannot end one side alone: close it instead.</source>
        <translation>Ce transport ne permet pas de fermer un seul côté&#xa0;: fermer la connexion.</translation>
    </message>
    <message numerus="yes">
        <source>The file &quot;%1&quot; is too long for one message: it may have %n byte(s) at most.</source>
        <translation>
            <numerusform>Le fichier &quot;%1&quot; est trop long pour un seul message&#xa0;: %n octet au maximum.</numerusform>
            <numerusform>Le fichier &quot;%1&quot; est trop long pour un seul message&#xa0;: %n octets au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ConsoleSession</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Connexion à %1 …</translation>
    </message>
    <message>
        <source>Opening was given up.</source>
        <translation>Ouverture annulée.</translation>
    </message>
    <message>
        <source>Cannot listen on %1. %2</source>
        <translation>Impossible d&apos;écouter sur %1. %2</translation>
    </message>
    <message>
        <source>Cannot connect to %1. %2</source>
        <translation>Impossible de se connecter à %1. %2</translation>
    </message>
    <message>
        <source>A connection could not be accepted. %1</source>
        <translation>Une connexion n&apos;a pas pu être acceptée. %1</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>En écoute sur %1.</translation>
    </message>
    <message>
        <source>Bound to %1; whoever sends something can be answered.</source>
        <translation>Lié à %1&#xa0;; il est possible de répondre à quiconque envoie quelque chose.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was sent: %2 bytes.</source>
        <translation>Le fichier &quot;%1&quot; a été envoyé&#xa0;: %2 octets.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was not sent. %2</source>
        <translation>Le fichier &quot;%1&quot; n&apos;a pas été envoyé. %2</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>La connexion est terminée.</translation>
    </message>
    <message>
        <source>The connection was lost. %1</source>
        <translation>La connexion a été perdue. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) that waited were dropped.</source>
        <translation>
            <numerusform>%n envoi en attente a été rejeté.</numerusform>
            <numerusform>%n envois en attente ont été rejetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listening.</source>
        <translation>L&apos;écoute est terminée.</translation>
    </message>
    <message>
        <source>Our side has ended; receiving goes on.</source>
        <translation>Notre côté est fermé&#xa0;; la réception continue.</translation>
    </message>
    <message>
        <source>Nobody is connected: there is no one to send to.</source>
        <translation>Aucun pair connecté&#xa0;: il n&apos;y a personne à qui envoyer.</translation>
    </message>
    <message>
        <source>This peer has gone: choose another one.</source>
        <translation>Ce pair n&apos;est plus là&#xa0;: en choisir un autre.</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet: there is no one to answer.</source>
        <translation>Personne n&apos;a encore rien envoyé&#xa0;: il n&apos;y a personne à qui répondre.</translation>
    </message>
    <message>
        <source>Nothing is open: there is no one to send to.</source>
        <translation>Rien n&apos;est ouvert&#xa0;: il n&apos;y a personne à qui envoyer.</translation>
    </message>
    <message>
        <source>Too many automatic answers wait: this one is left out.</source>
        <translation>Trop de réponses automatiques en attente&#xa0;: celle-ci est omise.</translation>
    </message>
    <message>
        <source>The automatic answer was not sent. %1</source>
        <translation>La réponse automatique n&apos;a pas été envoyée. %1</translation>
    </message>
    <message>
        <source>The peer has ended its side.</source>
        <translation>Le pair a fermé son côté.</translation>
    </message>
    <message>
        <source>A message was lost. %1</source>
        <translation>Un message a été perdu. %1</translation>
    </message>
    <message>
        <source>Reading is held: the peer has to wait.</source>
        <translation>Lecture suspendue&#xa0;: le pair doit attendre.</translation>
    </message>
    <message>
        <source>Reading goes on.</source>
        <translation>La lecture reprend.</translation>
    </message>
</context>
<context>
    <name>Penstock::Conversation</name>
    <message numerus="yes">
        <source>%n older line(s) are not kept.</source>
        <translation>
            <numerusform>%n ligne plus ancienne n&apos;est pas conservée.</numerusform>
            <numerusform>%n lignes plus anciennes ne sont pas conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
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
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>Penstock::DataTab</name>
    <message>
        <source>How bytes are shown</source>
        <translation>Format d&apos;affichage des octets</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Which way is shown</source>
        <translation>Sens affiché</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Search in the data</source>
        <translation>Rechercher dans les données</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search backwards</source>
        <translation>Rechercher en arrière</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>Suivre les nouvelles données</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search, as 0d 0a</source>
        <translation>Rechercher, p. ex. 0d 0a</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>Copier la sélection, ou tout</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Comme &amp;texte</translation>
    </message>
    <message>
        <source>As &amp;hex</source>
        <translation>En &amp;hexadécimal</translation>
    </message>
    <message>
        <source>As &amp;C array</source>
        <translation>Comme tableau &amp;C</translation>
    </message>
    <message>
        <source>As &amp;base64</source>
        <translation>En &amp;base64</translation>
    </message>
    <message>
        <source>What to send to the peer</source>
        <translation>Contenu à envoyer au pair</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Format de saisie</translation>
    </message>
    <message>
        <source>Text has the escapes \n \r \t \0 \xHH and \\; hex is 0d 0a.</source>
        <translation>Le texte accepte les séquences d&apos;échappement \n \r \t \0 \xHH et \\&#xa0;; hex s&apos;écrit 0d 0a.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Envoyer un fichier</translation>
    </message>
    <message>
        <source>Send to the peer, as hello\r\n</source>
        <translation>Envoyer au pair, p. ex. hello\r\n</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in what is shown.</source>
        <translation>&quot;%1&quot; est introuvable dans les données affichées.</translation>
    </message>
    <message>
        <source>Nothing can be captured</source>
        <translation>Aucune capture possible</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet</source>
        <translation>Rien n&apos;a encore été envoyé ni reçu</translation>
    </message>
    <message>
        <source>It is being captured: what comes appears here.</source>
        <translation>Capture en cours&#xa0;: les nouvelles données apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing is captured</source>
        <translation>Aucune capture</translation>
    </message>
    <message>
        <source>The program keeps what it sends and receives only while somebody asks for it. Secrets are overwritten with asterisks.</source>
        <translation>Le programme ne conserve ce qu&apos;il envoie et reçoit que tant que quelqu&apos;un le demande. Les secrets sont remplacés par des astérisques.</translation>
    </message>
</context>
<context>
    <name>Penstock::DataView</name>
    <message>
        <source>What was sent and received</source>
        <translation>Données envoyées et reçues</translation>
    </message>
    <message numerus="yes">
        <source>… %n piece(s) not shown, as there was too much at once</source>
        <translation>
            <numerusform>… %n bloc non affiché&#xa0;: trop de données à la fois</numerusform>
            <numerusform>… %n blocs non affichés&#xa0;: trop de données à la fois</numerusform>
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
        <translation>  … encore %1</translation>
    </message>
</context>
<context>
    <name>Penstock::DetailPane</name>
    <message>
        <source>The program tells no more; this is what it told last.</source>
        <translation>Le programme ne signale plus rien&#xa0;; voici ses dernières indications.</translation>
    </message>
    <message>
        <source>It is over: %1.</source>
        <translation>Terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It listens.</source>
        <translation>En écoute.</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; nothing has been sent or received.</source>
        <translation>Rien ne la bloque&#xa0;; rien n&apos;a été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; the last activity was %1 ago.</source>
        <translation>Rien ne la bloque&#xa0;; dernière activité il y a %1.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>Fl&amp;ux</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>No connection is selected</source>
        <translation>Aucune connexion sélectionnée</translation>
    </message>
    <message>
        <source>Select one in the table to see what is known of it, how it flows, what it is called back with, and what it sends and receives.</source>
        <translation>En sélectionner une dans le tableau pour afficher ses informations, son flux, ses callbacks et ce qu&apos;elle envoie et reçoit.</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Période affichée</translation>
    </message>
    <message numerus="yes">
        <source>The last %n second(s)</source>
        <translation>
            <numerusform>La dernière seconde</numerusform>
            <numerusform>Les %n dernières secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>La dernière minute</numerusform>
            <numerusform>Les %n dernières minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over. %1</source>
        <comment>a sentence</comment>
        <translation>Terminé. %1</translation>
    </message>
</context>
<context>
    <name>Penstock::EndpointForm</name>
    <message>
        <source>An endpoint, such as tcp://127.0.0.1:7000</source>
        <translation>Un point de terminaison, p. ex. tcp://127.0.0.1:7000</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Éc&amp;outer</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>&amp;Transport</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>Che&amp;min</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>Protoco&amp;le</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No transport plugin was found</source>
        <translation>Aucun plugin de transport trouvé</translation>
    </message>
    <message>
        <source>Choose a transport</source>
        <translation>Choisir un transport</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Options de %1</translation>
    </message>
    <message>
        <source>None: talk by hand</source>
        <translation>Aucun&#xa0;: dialoguer à la main</translation>
    </message>
    <message>
        <source>Choose a transport.</source>
        <translation>Choisir un transport.</translation>
    </message>
    <message>
        <source>No plugin has the scheme &quot;%1&quot;; there are %2.</source>
        <translation>Aucun plugin n&apos;a le schéma &quot;%1&quot;&#xa0;; schémas disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot listen.</source>
        <translation>%1 ne peut pas écouter.</translation>
    </message>
    <message>
        <source>Type an endpoint, or choose a transport.</source>
        <translation>Saisir un point de terminaison, ou choisir un transport.</translation>
    </message>
    <message>
        <source>%1 has no options.</source>
        <translation>%1 n&apos;a pas d&apos;options.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; there are %3.</source>
        <translation>%1 n&apos;a pas d&apos;option &quot;%2&quot; ; options disponibles : %3.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; cannot be &quot;%2&quot;: it has to be %3.</source>
        <translation>L&apos;option &quot;%1&quot; ne peut pas être &quot;%2&quot;. Valeur attendue : %3.</translation>
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
    <name>Penstock::FilterLine</name>
    <message>
        <source>Filter of connections</source>
        <translation>Filtre des connexions</translation>
    </message>
    <message>
        <source>Filter, as state:open peer:10.* bytes&gt;1M -paused</source>
        <translation>Filtre, p. ex. state:open peer:10.* bytes&gt;1M -paused</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>Enregistrer &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;</source>
        <translation>Oublier &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write a filter to save it</source>
        <translation>Saisir un filtre pour l&apos;enregistrer</translation>
    </message>
</context>
<context>
    <name>Penstock::FlowChart</name>
    <message>
        <source>Chart of the write buffer and of rates</source>
        <translation>Graphique du tampon d&apos;écriture et des débits</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Tampon d&apos;écriture</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>Dans le noyau</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Octets par seconde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>high mark</source>
        <translation>seuil haut</translation>
    </message>
    <message>
        <source>reading paused</source>
        <translation>lecture suspendue</translation>
    </message>
    <message>
        <source>%1: %2 buffered, in %3, out %4</source>
        <translation>%1&#xa0;: %2 dans le tampon, entrée %3, sortie %4</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>low mark; writing paused</source>
        <translation>seuil bas&#xa0;; écriture en pause</translation>
    </message>
</context>
<context>
    <name>Penstock::Inspector</name>
    <message>
        <source>The data were cleared.</source>
        <translation>Les données ont été effacées.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; was forgotten.</source>
        <translation>Le filtre &quot;%1&quot; a été oublié.</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Rien n&apos;est encore observé</translation>
    </message>
    <message>
        <source>Choose a program on the left by a double click, or write the endpoint of a monitor below the list. Programs can be watched that run with PENSTOCK_MONITOR=1 in their environment.</source>
        <translation>Double-cliquer sur un programme à gauche, ou saisir le point de terminaison d&apos;un moniteur sous la liste. Les programmes exécutés avec PENSTOCK_MONITOR=1 dans leur environnement sont observables.</translation>
    </message>
    <message>
        <source>The filter hides all connections</source>
        <translation>Le filtre masque toutes les connexions</translation>
    </message>
    <message numerus="yes">
        <source>There are %n connection(s) that it does not want.</source>
        <translation>
            <numerusform>%n connexion ne correspond pas au filtre.</numerusform>
            <numerusform>%n connexions ne correspondent pas au filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>Il n&apos;y a pas encore de connexion</translation>
    </message>
    <message>
        <source>The program is watched; what it opens and accepts appears here.</source>
        <translation>Le programme est observé&#xa0;; ce qu&apos;il ouvre et accepte apparaît ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 sur %n connexion</numerusform>
            <numerusform>%1 sur %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held: what happens now is shown afterwards</source>
        <translation>%1, affichage figé&#xa0;: ce qui se passe maintenant apparaîtra ensuite</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Watch a program</source>
        <translation>&amp;Observer un programme</translation>
    </message>
    <message>
        <source>Stop watching the program</source>
        <translation>Cesser d&apos;observer le programme</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>&amp;Suspendre la lecture</translation>
    </message>
    <message>
        <source>Pausing reading</source>
        <translation>La suspension de la lecture</translation>
    </message>
    <message>
        <source>&amp;Resume reading</source>
        <translation>&amp;Reprendre la lecture</translation>
    </message>
    <message>
        <source>Resuming reading</source>
        <translation>La reprise de la lecture</translation>
    </message>
    <message>
        <source>Set &amp;limits…</source>
        <translation>Définir les &amp;limites…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Envoyer…</translation>
    </message>
    <message>
        <source>&amp;Close, once all is sent</source>
        <translation>&amp;Fermer une fois tout envoyé</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>La fermeture</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be closed in 3 seconds.</source>
        <translation>
            <numerusform>%n connexion sera fermée dans 3 secondes.</numerusform>
            <numerusform>%n connexions seront fermées dans 3 secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>L&apos;abandon</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be aborted in 3 seconds; what is buffered will be lost.</source>
        <translation>
            <numerusform>%n connexion sera abandonnée dans 3 secondes&#xa0;; le contenu du tampon sera perdu.</numerusform>
            <numerusform>%n connexions seront abandonnées dans 3 secondes&#xa0;; le contenu des tampons sera perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>&amp;Capturer</translation>
    </message>
    <message>
        <source>Record what is sent and received (Ctrl+T)</source>
        <translation>Enregistrer ce qui est envoyé et reçu (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Hold the picture</source>
        <translation>Fi&amp;ger l&apos;affichage</translation>
    </message>
    <message>
        <source>Forget &amp;ended connections</source>
        <translation>&amp;Effacer les connexions terminées</translation>
    </message>
    <message>
        <source>&amp;Details below the table</source>
        <translation>&amp;Détails sous le tableau</translation>
    </message>
    <message>
        <source>&amp;Columns as at first</source>
        <translation>&amp;Colonnes par défaut</translation>
    </message>
    <message>
        <source>The program is not there any more</source>
        <translation>Le programme n&apos;existe plus</translation>
    </message>
    <message>
        <source>It lets itself be watched only; PENSTOCK_MONITOR=control allows more</source>
        <translation>Le programme se laisse seulement observer&#xa0;; PENSTOCK_MONITOR=control en autorise davantage</translation>
    </message>
    <message>
        <source>The program does not allow what it sends and receives to be seen.</source>
        <translation>Le programme ne permet pas de voir ce qu&apos;il envoie et reçoit.</translation>
    </message>
    <message>
        <source>%1 of #%2</source>
        <comment>what is done, number of the connection</comment>
        <translation>%1 de #%2</translation>
    </message>
    <message>
        <source>Setting the limits</source>
        <translation>La définition des limites</translation>
    </message>
    <message>
        <source>%1 bytes are too much to send at once; %2 can be sent.</source>
        <translation>%1 octets sont trop pour un seul envoi&#xa0;; le maximum est de %2.</translation>
    </message>
    <message>
        <source>Sending on #%1</source>
        <translation>L&apos;envoi sur #%1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Export the table as &amp;CSV…</source>
        <translation>Exporter le tableau en &amp;CSV…</translation>
    </message>
    <message>
        <source>Export the table as &amp;JSON…</source>
        <translation>Exporter le tableau en &amp;JSON…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>%1 has ended, or watches itself no more.</source>
        <translation>%1 s&apos;est terminé, ou ne s&apos;observe plus.</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>This was recorded; nobody is there to be sent to</source>
        <translation>Ceci est un enregistrement&#xa0;; il n&apos;y a personne à qui envoyer</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>&amp;Record the session…</source>
        <translation>&amp;Enregistrer la session…</translation>
    </message>
    <message>
        <source>Write what is captured as &amp;pcapng…</source>
        <translation>Écrire ce qui est capturé en &amp;pcapng…</translation>
    </message>
    <message>
        <source>The session was recorded in %1.</source>
        <translation>La session a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Record the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>%n paquet a été écrit dans %1.</numerusform>
            <numerusform>%n paquets ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is captured</source>
        <translation>Écrire ce qui est capturé</translation>
    </message>
    <message>
        <source>The recording cannot be opened. %1</source>
        <translation>Impossible d&apos;ouvrir l&apos;enregistrement. %1</translation>
    </message>
    <message>
        <source>This program cannot be watched. %1</source>
        <translation>Impossible d&apos;observer ce programme. %1</translation>
    </message>
    <message>
        <source>Send a &amp;file…</source>
        <translation>Envoyer &amp;un fichier…</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>Filtres enre&amp;gistrés</translation>
    </message>
    <message>
        <source>Sea&amp;rch in the data</source>
        <translation>&amp;Rechercher dans les données</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns</source>
        <translation>Choisir les colo&amp;nnes</translation>
    </message>
    <message>
        <source>What %1 told will be forgotten in 3 seconds.</source>
        <translation>Ce que %1 a indiqué sera oublié dans 3 secondes.</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>%1 n&apos;est plus observé.</translation>
    </message>
    <message numerus="yes">
        <source>%n ended connection(s) were forgotten.</source>
        <translation>
            <numerusform>%n connexion terminée a été effacée.</numerusform>
            <numerusform>%n connexions terminées ont été effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a file on #%1</source>
        <translation>Envoyer un fichier sur #%1</translation>
    </message>
    <message>
        <source>%1 is no file that could be sent.</source>
        <translation>%1 n&apos;est pas un fichier qui puisse être envoyé.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 can be sent at once.</source>
        <translation>%1 compte %2 octets&#xa0;; %3 au plus peuvent être envoyés en une fois.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to send.</source>
        <translation>%1 est vide&#xa0;: il n&apos;y a rien à envoyer.</translation>
    </message>
    <message>
        <source>%1 is being written just now.</source>
        <translation>%1 est en cours d&apos;écriture.</translation>
    </message>
    <message>
        <source>%1 is no file that could be written over.</source>
        <translation>%1 n&apos;est pas un fichier qui puisse être remplacé.</translation>
    </message>
    <message>
        <source>What it told up to then was recorded in %1.</source>
        <translation>Ce que le programme a indiqué jusque-là a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>What was captured up to then was written to %1.</source>
        <translation>Ce qui a été capturé jusque-là a été écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 is no recording.</source>
        <translation>%1 n&apos;est pas un enregistrement.</translation>
    </message>
</context>
<context>
    <name>Penstock::InspectorProgram</name>
    <message>
        <source>Shows the connections of running programs, live. A program can be watched that runs with PENSTOCK_MONITOR=1 in its environment, or serves a monitor; the window lists them.

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</source>
        <translation>Affiche en direct les connexions de programmes en cours d&apos;exécution. Un programme est observable s&apos;il s&apos;exécute avec PENSTOCK_MONITOR=1 dans son environnement, ou s&apos;il sert un moniteur&#xa0;; la fenêtre les liste.

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</translation>
    </message>
    <message>
        <source>Starts a program, and watches it; what it prints is shown, and it is ended with the inspector.</source>
        <translation>Lance un programme, et l&apos;observe&#xa0;; ce qu&apos;il affiche est montré, et il se termine avec l&apos;inspecteur.</translation>
    </message>
    <message>
        <source>[-- PROGRAM ARGUMENTS…]</source>
        <translation>[-- PROGRAM ARGUMENTS…]</translation>
    </message>
    <message>
        <source>Shows only some connections at first.</source>
        <translation>N&apos;afficher au départ que certaines connexions.</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>The colours: system, light or dark.</source>
        <translation>Les couleurs&#xa0;: system, light ou dark.</translation>
    </message>
    <message>
        <source>COLOURS</source>
        <translation>COLOURS</translation>
    </message>
    <message>
        <source>Writes pictures of each view of what is watched to a folder, and ends.</source>
        <translation>Écrire dans un répertoire des images de chaque vue de ce qui est observé, puis quitter.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>the program to start is missing after --</source>
        <translation>il manque le programme à lancer après --</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark, not &quot;%1&quot;</source>
        <translation>--theme doit être system, light ou dark, et non &quot;%1&quot;</translation>
    </message>
    <message>
        <source>What to watch: process ids, endpoints of monitors, recordings.</source>
        <translation>Ce qu&apos;il faut observer&#xa0;: identifiants de processus, endpoints de moniteurs, enregistrements.</translation>
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
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>Penstock::LimitsPopup</name>
    <message>
        <source>Watermarks of the write buffer</source>
        <translation>Seuils du tampon d&apos;écriture</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>&amp;High watermark</source>
        <translation>Seuil &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Low watermark</source>
        <translation>Seuil &amp;bas</translation>
    </message>
    <message>
        <source>The low watermark, %1, is above the high one.</source>
        <translation>Le seuil bas, %1, est supérieur au seuil haut.</translation>
    </message>
    <message>
        <source>The high watermark, %1, is too large; it may be 1024Gi at most.</source>
        <translation>Le seuil haut, %1, est trop grand&#xa0;; il peut être de 1024Gi au plus.</translation>
    </message>
</context>
<context>
    <name>Penstock::MainWindow</name>
    <message>
        <source>Penstock Inspector</source>
        <translation>Inspecteur Penstock</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Penstock Inspector</source>
        <translation>À &amp;propos de l&apos;inspecteur Penstock</translation>
    </message>
    <message>
        <source>Penstock Inspector %1, with Qt %2. Its licence is MIT.</source>
        <translation>Inspecteur Penstock %1, avec Qt %2. Sous licence MIT.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Output of %1</source>
        <translation>Sortie de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no process id, no recording and no endpoint: %2</source>
        <translation>&quot;%1&quot; n&apos;est ni un identifiant de processus, ni un enregistrement, ni un endpoint&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Penstock::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
    <message>
        <source>the event loop has not answered for %1: something holds it up</source>
        <translation>la boucle d&apos;événements ne répond plus depuis %1&#xa0;: quelque chose la retient</translation>
    </message>
</context>
<context>
    <name>Penstock::OptionEditor</name>
    <message>
        <source>&lt;p&gt;Default: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;Par défaut&#xa0;: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(non défini)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose the %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has to be %1.</source>
        <translation>Valeur attendue&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Penstock::Overview</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Boucle d&apos;événements</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protocol&apos;s class or plugin</source>
        <translation>Classe ou plugin du protocole</translation>
    </message>
    <message>
        <source>Local end</source>
        <translation>Extrémité locale</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descripteur</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time of day, duration</comment>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Cause of the end</source>
        <translation>Cause de la fin</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Identifiant du processus</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation>Reçu par seconde</translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation>Envoyé par seconde</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Writes ignored</source>
        <translation>Écritures ignorées</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 in all</source>
        <translation>
            <numerusform>%n fois, %1 au total</numerusform>
            <numerusform>%n fois, %1 au total</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1; %2</source>
        <translation>depuis %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Contrôle de flux</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Tampon d&apos;écriture</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>Seuil haut</translation>
    </message>
    <message>
        <source>Low watermark</source>
        <translation>Seuil bas</translation>
    </message>
    <message>
        <source>Most buffered</source>
        <translation>Remplissage maximal</translation>
    </message>
    <message>
        <source>Writing paused</source>
        <translation>Suspensions de l&apos;écriture</translation>
    </message>
    <message>
        <source>Reading paused</source>
        <translation>Suspensions de la lecture</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Not acknowledged by the peer</source>
        <translation>Non acquitté par le pair</translation>
    </message>
    <message>
        <source>Not received by the program</source>
        <translation>Non reçu par le programme</translation>
    </message>
    <message>
        <source>The peer&apos;s window</source>
        <translation>Fenêtre de réception du pair</translation>
    </message>
    <message>
        <source>Round trip time</source>
        <translation>Temps d&apos;aller-retour</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmissions</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Last took</source>
        <translation>Durée du dernier</translation>
    </message>
    <message>
        <source>Slowest took</source>
        <translation>Durée du plus lent</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Connections now</source>
        <translation>Connexions actuelles</translation>
    </message>
    <message>
        <source>Accepted while watched</source>
        <translation>Acceptées pendant l&apos;observation</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>Version et chiffrement</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate</source>
        <translation>Certificat du pair</translation>
    </message>
    <message>
        <source>All that is known of the connection</source>
        <translation>Toutes les informations sur la connexion</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Start-TLS: took the place of #%1</source>
        <translation>Start-TLS : a pris la place de #%1</translation>
    </message>
    <message>
        <source>Changed protocols; %1 until then</source>
        <translation>A changé de protocole ; jusque-là %1</translation>
    </message>
</context>
<context>
    <name>Penstock::PayloadText</name>
    <message>
        <source>Behind \x at character %1 two hexadecimal digits are needed, such as \x1b.</source>
        <translation>Après \x au caractère %1, deux chiffres hexadécimaux sont attendus, p. ex. \x1b.</translation>
    </message>
    <message>
        <source>The escape at character %1 is unknown; there are \n \r \t \0 \a \b \e \f \v \xHH, and \\ for a backslash.</source>
        <translation>La séquence d&apos;échappement au caractère %1 est inconnue&#xa0;; séquences disponibles&#xa0;: \n \r \t \0 \a \b \e \f \v \xHH, et \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Character %1 is no hexadecimal digit; bytes are pairs of 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>Le caractère %1 n&apos;est pas un chiffre hexadécimal&#xa0;; les octets sont des paires de 0 à 9 et de a à f, p. ex. 48 65 6c.</translation>
    </message>
    <message>
        <source>The digit at character %1 lacks its second half: a byte has two digits.</source>
        <translation>Il manque la seconde moitié du chiffre au caractère %1&#xa0;: un octet a deux chiffres.</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginOption</name>
    <message>
        <source>an integer</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>un nombre entier d&apos;au moins %1</translation>
    </message>
    <message>
        <source>an integer of at most %1</source>
        <translation>un nombre entier d&apos;au plus %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>un nombre d&apos;au moins %1</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>un nombre d&apos;au plus %1</translation>
    </message>
    <message>
        <source>a duration, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>une durée, par exemple 250ms, 1.5s, 2min, 1h ou 0</translation>
    </message>
    <message>
        <source>a duration from %1 to %2, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>une durée de %1 à %2, par exemple 250ms, 1.5s, 2min, 1h ou 0</translation>
    </message>
    <message>
        <source>a duration of at least %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>une durée d&apos;au moins %1, par exemple 250ms, 1.5s, 2min, 1h ou 0</translation>
    </message>
    <message>
        <source>a duration of at most %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>une durée d&apos;au plus %1, par exemple 250ms, 1.5s, 2min, 1h ou 0</translation>
    </message>
    <message>
        <source>a size in bytes, as in 4096, 64K, 1M or 4G</source>
        <translation>une taille en octets, par exemple 4096, 64K, 1M ou 4G</translation>
    </message>
    <message>
        <source>a size in bytes from %1 to %2, as in 4096, 64K, 1M or 4G</source>
        <translation>une taille en octets de %1 à %2, par exemple 4096, 64K, 1M ou 4G</translation>
    </message>
    <message>
        <source>a size in bytes of at least %1, as in 4096, 64K, 1M or 4G</source>
        <translation>une taille en octets d&apos;au moins %1, par exemple 4096, 64K, 1M ou 4G</translation>
    </message>
    <message>
        <source>a size in bytes of at most %1, as in 4096, 64K, 1M or 4G</source>
        <translation>une taille en octets d&apos;au plus %1, par exemple 4096, 64K, 1M ou 4G</translation>
    </message>
    <message>
        <source>one of %1 and %2</source>
        <translation>l&apos;un de %1 et %2</translation>
    </message>
    <message>
        <source>true or false (or 1, 0, yes, no, on, off)</source>
        <translation>true ou false (ou 1, 0, yes, no, on, off)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne de caractères</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsModel</name>
    <message>
        <source>It is a part of this program.</source>
        <translation>Intégré à ce programme.</translation>
    </message>
    <message>
        <source>It belongs to %1, and others may write to it.</source>
        <translation>Appartient à %1, et d&apos;autres peuvent y écrire.</translation>
    </message>
    <message>
        <source>It belongs to %1, and nobody else may write to it.</source>
        <translation>Appartient à %1, et personne d&apos;autre ne peut y écrire.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>It has no options.</source>
        <translation>Il n&apos;a pas d&apos;options.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>It is not used: %1.</source>
        <translation>Non utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, for Penstock %2</source>
        <translation>%1, pour Penstock %2</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Kinds of protocols</source>
        <translation>Types de protocoles</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
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
        <source>rejected: %1</source>
        <translation>rejeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>utilisable</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Schemes or protocols</source>
        <translation>Schémas ou protocoles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsView</name>
    <message>
        <source>Filter: a word of any column, such as tls or rejected</source>
        <translation>Filtre&#xa0;: un mot d&apos;une colonne quelconque, p. ex. tls ou rejeté</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>All that is known of the plugin</source>
        <translation>Toutes les informations sur le plugin</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Look into the plugins&apos; folders once more</source>
        <translation>Relire les dossiers de plugins</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>No plugin has the word of the filter.</source>
        <translation>Aucun plugin ne contient le mot du filtre.</translation>
    </message>
    <message>
        <source>No plugin was found in these folders: %1. More are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>Aucun plugin trouvé dans ces dossiers&#xa0;: %1. La variable d&apos;environnement PENSTOCK_PLUGIN_PATH permet d&apos;en indiquer d&apos;autres.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 sur %n plugin</numerusform>
            <numerusform>%1 sur %n plugins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramList</name>
    <message>
        <source>&amp;Programs</source>
        <translation>Pro&amp;grammes</translation>
    </message>
    <message>
        <source>Programs that can be watched</source>
        <translation>Programmes observables</translation>
    </message>
    <message>
        <source>Process id or endpoint to watch</source>
        <translation>Identifiant de processus ou point de terminaison à observer</translation>
    </message>
    <message>
        <source>PID or endpoint</source>
        <translation>PID ou point de terminaison</translation>
    </message>
    <message>
        <source>The process id of a program that runs with PENSTOCK_MONITOR=1, or the endpoint of its monitor, as tls://host:7443?…</source>
        <translation>L&apos;identifiant de processus d&apos;un programme exécuté avec PENSTOCK_MONITOR=1, ou le point de terminaison de son moniteur, p. ex. tls://host:7443?…</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observer</translation>
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
        <translation>Il est observé. Un double-clic y met fin.</translation>
    </message>
    <message>
        <source>A double click watches it.</source>
        <translation>Un double-clic permet de l&apos;observer.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a process id nor an endpoint: %2.</source>
        <translation>&quot;%1&quot; n&apos;est ni un identifiant de processus ni un point de terminaison&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Aucun programme</translation>
    </message>
    <message>
        <source>Those that can be watched appear here.</source>
        <translation>Les programmes observables apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramRunner</name>
    <message>
        <source>What the program prints</source>
        <translation>Ce que le programme affiche</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>Impossible de lancer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 runs, but cannot be watched: it has opened no event loop of Penstock.</source>
        <translation>%1 s&apos;exécute, mais n&apos;est pas observable&#xa0;: il n&apos;a ouvert aucune boucle d&apos;événements de Penstock.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 a été arrêté par un signal.</translation>
    </message>
    <message>
        <source>%1 has exited with %2.</source>
        <translation>%1 s&apos;est terminé avec le code %2.</translation>
    </message>
</context>
<context>
    <name>Penstock::SavedSendsPanel</name>
    <message>
        <source>Saved sends</source>
        <translation>Envois enregistrés</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Type something to send below and press Save.</source>
        <translation>Rien n&apos;est encore enregistré. Saisir ci-dessous quelque chose à envoyer et appuyer sur Enregistrer.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put it into the input line; saving it under the same name replaces it</source>
        <translation>Reprendre dans la ligne de saisie&#xa0;; enregistrer sous le même nom le remplace</translation>
    </message>
</context>
<context>
    <name>Penstock::Screenshots</name>
    <message>
        <source>: cannot be written
</source>
        <translation>: écriture impossible
</translation>
    </message>
</context>
<context>
    <name>Penstock::SendBar</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the line (Return)</source>
        <translation>Envoyer la ligne (Entrée)</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Send the content of a file</source>
        <translation>Envoyer le contenu d&apos;un fichier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep this line among the saved sends (Ctrl+D)</source>
        <translation>Conserver cette ligne parmi les envois enregistrés (Ctrl+D)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Send the line again and again</source>
        <translation>Envoyer la ligne de façon répétée</translation>
    </message>
    <message>
        <source>Type what to send, and press Return</source>
        <translation>Saisir le texte à envoyer et appuyer sur Entrée</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Contenu à envoyer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text may have escapes such as \n, \t and \x1b; hex is pairs of digits such as 48 65 6c</source>
        <translation>Le texte accepte des séquences d&apos;échappement comme \n, \t et \x1b&#xa0;; hex est une suite de paires de chiffres, p. ex. 48 65 6c</translation>
    </message>
    <message>
        <source>How the line is read</source>
        <translation>Interprétation de la ligne</translation>
    </message>
    <message>
        <source>No line end</source>
        <translation>Sans fin de ligne</translation>
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
        <translation>Ce qui est envoyé après la ligne</translation>
    </message>
    <message>
        <source>Who it is sent to</source>
        <translation>Destinataire de l&apos;envoi</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>every </source>
        <translation>toutes les </translation>
    </message>
    <message>
        <source>How often the line is sent</source>
        <translation>Fréquence d&apos;envoi de la ligne</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>How many times the line is sent</source>
        <translation>Nombre d&apos;envois de la ligne</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>À tous</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Arrêter la répétition</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s).</source>
        <translation>
            <numerusform>Envoyé %n fois.</numerusform>
            <numerusform>Envoyé %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n time(s), since the peer does not read.</source>
        <translation>
            <numerusform>Omis %n fois, car le pair ne lit pas.</numerusform>
            <numerusform>Omis %n fois, car le pair ne lit pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::Timeline</name>
    <message>
        <source>Only &amp;slow ones, and those that threw</source>
        <translation>Seulement les &amp;lents et ceux qui ont levé une exception</translation>
    </message>
    <message>
        <source>Callbacks, the latest last</source>
        <translation>Callbacks, le plus récent en dernier</translation>
    </message>
    <message>
        <source>%1 could not be kept</source>
        <translation>non conservés&#xa0;: %1</translation>
    </message>
    <message>
        <source>No callback was slow</source>
        <translation>Aucun callback lent</translation>
    </message>
    <message>
        <source>None took more than %1, and none threw an exception.</source>
        <translation>Aucun n&apos;a duré plus de %1, et aucun n&apos;a levé d&apos;exception.</translation>
    </message>
    <message>
        <source>No callback yet</source>
        <translation>Pas encore de callback</translation>
    </message>
    <message>
        <source>What the program is called back with appears here as it happens, from when the connection was selected on.</source>
        <translation>Les callbacks du programme apparaissent ici au fur et à mesure, à partir de la sélection de la connexion.</translation>
    </message>
</context>
<context>
    <name>Penstock::TimelineModel</name>
    <message numerus="yes">
        <source>%1, inside %n other callback(s)</source>
        <translation>
            <numerusform>%1, dans %n autre callback</numerusform>
            <numerusform>%1, dans %n autres callbacks</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Buffered after</source>
        <translation>Tampon après</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
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
        <translation>Nombres reçus</translation>
    </message>
    <message>
        <source>Numbers in the lines that come are drawn here.</source>
        <translation>Les nombres contenus dans les lignes reçues sont tracés ici.</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>demonstration</source>
        <translation>démonstration</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Impossible de lancer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 ended with the code %2</source>
        <translation>%1 s&apos;est terminé avec le code %2</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Device console</source>
        <translation>Console d&apos;appareil</translation>
    </message>
    <message>
        <source>What the device says is shown here.</source>
        <translation>Ce que l&apos;appareil envoie s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>Lines of the device</source>
        <translation>Lignes de l&apos;appareil</translation>
    </message>
    <message>
        <source>A line to send</source>
        <translation>Ligne à envoyer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>serial:/dev/ttyUSB0, tcp://device:7000, exec:program …</source>
        <translation>serial:/dev/ttyUSB0, tcp://device:7000, exec:program …</translation>
    </message>
    <message>
        <source>Endpoint of the device</source>
        <translation>Point de terminaison de l&apos;appareil</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Connexion à %1 …</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Non connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The device is slow: sending is paused</source>
        <translation>L&apos;appareil est lent&#xa0;: l&apos;envoi est suspendu</translation>
    </message>
    <message>
        <source>Talks to a device line by line, and draws the numbers that it sends.</source>
        <translation>Dialogue ligne à ligne avec un appareil et trace les nombres qu&apos;il envoie.</translation>
    </message>
    <message>
        <source>The device, such as serial:/dev/ttyUSB0, tcp://192.0.2.7:7000 or exec:cat.</source>
        <translation>L&apos;appareil, par exemple serial:/dev/ttyUSB0, tcp://192.0.2.7:7000 ou exec:cat.</translation>
    </message>
    <message>
        <source>one ENDPOINT at most can be given, not &quot;%1&quot;</source>
        <translation>un seul ENDPOINT au plus peut être donné, pas &quot;%1&quot;</translation>
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
        <translation>le processus enfant ne s&apos;est pas encore terminé</translation>
    </message>
    <message>
        <source>the child process was ended by the signal %1</source>
        <translation>le processus enfant a été arrêté par le signal %1</translation>
    </message>
    <message>
        <source>the child process exited with %1</source>
        <translation>le processus enfant s&apos;est terminé avec le code %1</translation>
    </message>
    <message>
        <source>%1: datagrams that the system dropped, since they were not received in time: %2</source>
        <translation>%1&#xa0;: datagrammes rejetés par le système, car non reçus à temps&#xa0;: %2</translation>
    </message>
    <message>
        <source>[PID | ENDPOINT | FILE] [options]</source>
        <translation>[PID | ENDPOINT | FILE] [options]</translation>
    </message>
    <message>
        <source>Shows the connections of a program that runs with PENSTOCK_MONITOR=1 in its environment, or has a monitor of its own: live, as top does, in a terminal. Without a PID the only program that there is; an ENDPOINT is where its monitor is served, a FILE what --record kept.
Keys: s and S sort by the next or the previous column, r turns the order, e shows those that have ended, space holds the picture, arrows and pages scroll, ? explains them, q ends.</source>
        <translation>Affiche les connexions d&apos;un programme qui s&apos;exécute avec PENSTOCK_MONITOR=1 dans son environnement, ou qui a son propre moniteur&#xa0;: en direct, comme top, dans un terminal. Sans PID, le seul programme présent&#xa0;; un ENDPOINT est l&apos;endroit où son moniteur est servi, un FILE ce que --record a conservé.
Touches&#xa0;: s et S trient selon la colonne suivante ou précédente, r inverse l&apos;ordre, e affiche les connexions terminées, espace fige l&apos;affichage, les flèches et les touches de page font défiler, ? les explique, q quitte.</translation>
    </message>
    <message>
        <source>What its connections carry, in Wireshark.</source>
        <translation>Ce que transportent ses connexions, dans Wireshark.</translation>
    </message>
    <message>
        <source>%1 is a recording already: --record is for programs</source>
        <translation>%1 est déjà un enregistrement&#xa0;: --record est destiné aux programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were recorded in %1</source>
        <translation>
            <numerusform>%n octet a été enregistré dans %1</numerusform>
            <numerusform>%n octets ont été enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no payload in %1; --payload records it</source>
        <translation>il n&apos;y a pas de données dans %1&#xa0;; --payload les enregistre</translation>
    </message>
    <message>
        <source>nothing was sent or received meanwhile, or the program lets nobody see it</source>
        <translation>rien n&apos;a été envoyé ni reçu entre-temps, ou le programme ne laisse personne le voir</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1</source>
        <translation>
            <numerusform>%n connexion a été écrite dans %1</numerusform>
            <numerusform>%n connexions ont été écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>monitor takes one PID, ENDPOINT or FILE, not &quot;%1&quot;</source>
        <translation>monitor attend un seul PID, ENDPOINT ou FILE, et non &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--timeline needs --record FILE, which keeps it</source>
        <translation>--timeline nécessite --record FILE, qui la conserve</translation>
    </message>
    <message>
        <source>--payload needs --record FILE or --pcapng FILE, which keep it</source>
        <translation>--payload nécessite --record FILE ou --pcapng FILE, qui conservent les données</translation>
    </message>
    <message>
        <source>--payload must be 1 to 1048576 bytes, not &quot;%1&quot;</source>
        <translation>--payload doit être compris entre 1 et 1048576 octets, et non &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--record needs the path of a file to write</source>
        <translation>--record nécessite le chemin d&apos;un fichier à écrire</translation>
    </message>
    <message>
        <source>--pcapng needs the path of a file to write, or - for standard output</source>
        <translation>--pcapng nécessite le chemin d&apos;un fichier à écrire, ou - pour la sortie standard</translation>
    </message>
    <message>
        <source>Keep what is told in FILE, until it is interrupted; &quot;penstock monitor FILE&quot; shows it again.</source>
        <translation>Conserver dans FILE ce qui est signalé, jusqu&apos;à l&apos;interruption&#xa0;; &quot;penstock monitor FILE&quot; l&apos;affiche à nouveau.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>With --record: each callback of each connection, too.</source>
        <translation>Avec --record&#xa0;: chaque callback de chaque connexion, aussi.</translation>
    </message>
    <message>
        <source>With --record: what is sent and received, too, at most so many bytes of each piece.</source>
        <translation>Avec --record&#xa0;: ce qui est envoyé et reçu, aussi, dans la limite d&apos;autant d&apos;octets par bloc.</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>Write what is sent and received, or was recorded, as a capture for Wireshark; - is standard output.</source>
        <translation>Écrire ce qui est envoyé et reçu, ou a été enregistré, sous forme de capture pour Wireshark&#xa0;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PID, no endpoint, and there is no such file</source>
        <translation>&quot;%1&quot; n&apos;est ni un PID ni un point de terminaison, et ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>s, S        sort by the next, the previous column</source>
        <translation>s, S        trier selon la colonne suivante, précédente</translation>
    </message>
    <message>
        <source>r           turn the order</source>
        <translation>r           inverser l&apos;ordre</translation>
    </message>
    <message>
        <source>e           show connections that have ended, or hide them</source>
        <translation>e           afficher les connexions terminées, ou les masquer</translation>
    </message>
    <message>
        <source>space       hold the picture, or go on</source>
        <translation>espace      figer l&apos;affichage, ou reprendre</translation>
    </message>
    <message>
        <source>up, down    scroll by a line; page up, page down, home, end: by more</source>
        <translation>haut, bas   défiler d&apos;une ligne&#xa0;; page préc., page suiv., début, fin&#xa0;: davantage</translation>
    </message>
    <message>
        <source>?, h        these lines, or the connections again</source>
        <translation>?, h        ces lignes, ou de nouveau les connexions</translation>
    </message>
    <message>
        <source>q           end</source>
        <translation>q           quitter</translation>
    </message>
    <message>
        <source>sorted by %1%2  s/S column  r turn  e ended  space hold  ? help  q quit</source>
        <translation>tri&#xa0;: %1%2  s/S col.  r inverser  e terminées  esp. figer  ? aide  q fin</translation>
    </message>
    <message>
        <source>held; space goes on</source>
        <translation>affichage figé&#xa0;; espace pour reprendre</translation>
    </message>
    <message>
        <source>Serve what the connections do, at /metrics by HTTP, to Prometheus and the like, such as tcp://127.0.0.1:9464.</source>
        <translation>Servir l&apos;activité des connexions, sous /metrics par HTTP, à Prometheus et autres, par exemple tcp://127.0.0.1:9464.</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>ENDPOINT</translation>
    </message>
    <message>
        <source>--metrics: %1</source>
        <translation>--metrics&#xa0;: %1</translation>
    </message>
    <message>
        <source>serving /metrics at %1</source>
        <translation>/metrics servi sur %1</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: to connect, a port is needed, as in %2://%3:7000</source>
        <translation>point de terminaison &quot;%1&quot;&#xa0;: pour se connecter, il faut un port, par exemple %2://%3:7000</translation>
    </message>
    <message>
        <source>a peer without a name (%1)</source>
        <translation>un pair sans nom (%1)</translation>
    </message>
    <message>
        <source>cannot serve metrics at &quot;%1&quot;</source>
        <translation>impossible de servir les métriques sur &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the peer ended without TLS&apos;s close_notify: what came may be cut off</source>
        <translation>le pair a terminé sans le close_notify de TLS&#xa0;: ce qui est arrivé peut être tronqué</translation>
    </message>
    <message>
        <source>a handshake failed: %1</source>
        <translation>une négociation a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>the handshake with %1 failed: %2</source>
        <translation>la négociation avec %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent; or a child process failed.</source>
        <translation>Une connexion a été perdue, ou n&apos;a pas accepté tout ce qui devait être envoyé&#xa0;; ou un processus enfant a échoué.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no recording: it is no plain file</source>
        <translation>&quot;%1&quot; n&apos;est pas un enregistrement&#xa0;: ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4, in %5/s, out %6/s</source>
        <extracomment>A program, its process id, &quot;2 servers&quot;, &quot;3 connections&quot;, and two sizes</extracomment>
        <translation>%1 (%2) – %3, %4, entrée&#xa0;: %5/s, sortie&#xa0;: %6/s</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>an event loop of the program has not answered for %1: something holds it up</source>
        <translation>une boucle d&apos;événements du programme ne répond plus depuis %1&#xa0;: quelque chose la retient</translation>
    </message>
    <message>
        <source>List the plugins, and what cannot be used and why.</source>
        <translation>Lister les plugins, et ce qui est inutilisable et pourquoi.</translation>
    </message>
    <message>
        <source>List all schemes, for scripts.</source>
        <translation>Lister tous les schémas, pour les scripts.</translation>
    </message>
</context>
</TS>
