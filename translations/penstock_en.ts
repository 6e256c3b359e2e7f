<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Penstock::ConnectionModel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::Console</name>
    <message numerus="yes">
        <source>%n send(s) wait here, %1 of at most %2 for each peer.</source>
        <translation>
            <numerusform>%n send waits here, %1 of at most %2 for each peer.</numerusform>
            <numerusform>%n sends wait here, %1 of at most %2 for each peer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) open</source>
        <translation>
            <numerusform>%1 of %n connection open</numerusform>
            <numerusform>%1 of %n connections open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %1 in %n piece(s)</source>
        <translation>
            <numerusform>received %1 in %n piece</numerusform>
            <numerusform>received %1 in %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %1 in %n send(s)</source>
        <translation>
            <numerusform>sent %1 in %n send</numerusform>
            <numerusform>sent %1 in %n sends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePeer</name>
    <message numerus="yes">
        <source>The peer does not read, and %n byte(s) wait for it already: nothing was sent.</source>
        <translation>
            <numerusform>The peer does not read, and %n byte waits for it already: nothing was sent.</numerusform>
            <numerusform>The peer does not read, and %n bytes wait for it already: nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file &quot;%1&quot; is too long for one message: it may have %n byte(s) at most.</source>
        <translation>
            <numerusform>The file &quot;%1&quot; is too long for one message: it may have %n byte at most.</numerusform>
            <numerusform>The file &quot;%1&quot; is too long for one message: it may have %n bytes at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ConsoleSession</name>
    <message numerus="yes">
        <source>%n send(s) that waited were dropped.</source>
        <translation>
            <numerusform>%n send that waited was dropped.</numerusform>
            <numerusform>%n sends that waited were dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::Conversation</name>
    <message numerus="yes">
        <source>%n older line(s) are not kept.</source>
        <translation>
            <numerusform>%n older line is not kept.</numerusform>
            <numerusform>%n older lines are not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::DataView</name>
    <message numerus="yes">
        <source>… %n piece(s) not shown, as there was too much at once</source>
        <translation>
            <numerusform>… %n piece not shown, as there was too much at once</numerusform>
            <numerusform>… %n pieces not shown, as there was too much at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::DetailPane</name>
    <message numerus="yes">
        <source>The last %n second(s)</source>
        <translation>
            <numerusform>The last second</numerusform>
            <numerusform>The last %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>The last minute</numerusform>
            <numerusform>The last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::Inspector</name>
    <message numerus="yes">
        <source>There are %n connection(s) that it does not want.</source>
        <translation>
            <numerusform>There is %n connection that it does not want.</numerusform>
            <numerusform>There are %n connections that it does not want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be closed in 3 seconds.</source>
        <translation>
            <numerusform>%n connection will be closed in 3 seconds.</numerusform>
            <numerusform>%n connections will be closed in 3 seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be aborted in 3 seconds; what is buffered will be lost.</source>
        <translation>
            <numerusform>%n connection will be aborted in 3 seconds; what is buffered will be lost.</numerusform>
            <numerusform>%n connections will be aborted in 3 seconds; what is buffered will be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>%n packet was written to %1.</numerusform>
            <numerusform>%n packets were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended connection(s) were forgotten.</source>
        <translation>
            <numerusform>%n ended connection was forgotten.</numerusform>
            <numerusform>%n ended connections were forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::Overview</name>
    <message numerus="yes">
        <source>%n time(s), %1 in all</source>
        <translation>
            <numerusform>%n time, %1 in all</numerusform>
            <numerusform>%n times, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsView</name>
    <message numerus="yes">
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 of %n plugin</numerusform>
            <numerusform>%1 of %n plugins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::SendBar</name>
    <message numerus="yes">
        <source>Sent %n time(s).</source>
        <translation>
            <numerusform>Sent %n time.</numerusform>
            <numerusform>Sent %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n time(s), since the peer does not read.</source>
        <translation>
            <numerusform>Left out %n time, since the peer does not read.</numerusform>
            <numerusform>Left out %n times, since the peer does not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::TimelineModel</name>
    <message numerus="yes">
        <source>%1, inside %n other callback(s)</source>
        <translation>
            <numerusform>%1, inside %n other callback</numerusform>
            <numerusform>%1, inside %n other callbacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock</name>
    <message numerus="yes">
        <source>%n byte(s) were recorded in %1</source>
        <translation>
            <numerusform>%n byte was recorded in %1</numerusform>
            <numerusform>%n bytes were recorded in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1</source>
        <translation>
            <numerusform>%n connection was written to %1</numerusform>
            <numerusform>%n connections were written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
</TS>
