<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>连接被拒绝。</translation>
    </message>
    <message>
        <source>The peer reset the connection.</source>
        <translation>对端重置了连接。</translation>
    </message>
    <message>
        <source>The peer no longer reads.</source>
        <translation>对端已不再读取数据。</translation>
    </message>
    <message>
        <source>The connection was aborted.</source>
        <translation>连接已中止。</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>操作超时。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Permission was denied.</source>
        <translation>权限不足。</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>进程已结束。</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>不支持此操作。</translation>
    </message>
    <message>
        <source>The address is in use.</source>
        <translation>地址已被占用。</translation>
    </message>
    <message>
        <source>The address is not available.</source>
        <translation>地址不可用。</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>消息过长。</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>无法到达该地址。</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>找不到主机。</translation>
    </message>
    <message>
        <source>The certificate was not accepted.</source>
        <translation>证书未被接受。</translation>
    </message>
    <message>
        <source>TLS failed.</source>
        <translation>TLS 出错。</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>值无效。</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>当前状态下无法执行此操作。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>A plugin cannot be used.</source>
        <translation>插件无法使用。</translation>
    </message>
    <message>
        <source>A callback threw an exception.</source>
        <translation>回调抛出了异常。</translation>
    </message>
    <message>
        <source>The system reported an error.</source>
        <translation>系统报告了错误。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 a technical detail in English.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Penstock::Monitor</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>the peer does not read: its window is zero</source>
        <translation>对端没有读取数据（接收窗口为零）</translation>
    </message>
    <message>
        <source>the peer does not read, or the network is slow: %1 wait in the kernel</source>
        <translation>对端没有读取数据，或者网络较慢（%1 在内核中等待发送）</translation>
    </message>
    <message>
        <source>the peer does not take it</source>
        <translation>对端没有接收数据</translation>
    </message>
    <message>
        <source>the callback %1 has run for %2</source>
        <translation>回调 %1 已运行 %2</translation>
    </message>
    <message>
        <source>the callback %1 of another connection, #%2, has run for %3</source>
        <translation>另一连接 #%2 的回调 %1 已运行 %3</translation>
    </message>
    <message>
        <source>waiting for the connection or its handshake for %1</source>
        <translation>等待连接建立或握手完成已有 %1</translation>
    </message>
    <message>
        <source>this side paused reading %1 ago</source>
        <translation>本端于 %1前暂停了读取</translation>
    </message>
    <message>
        <source>closing, with %1 yet to be sent: %2</source>
        <translation>正在关闭，尚有 %1 待发送：%2</translation>
    </message>
    <message>
        <source>writing was paused %1 ago, with %2 buffered: %3</source>
        <translation>写入于 %1前暂停，已缓冲 %2：%3</translation>
    </message>
    <message>
        <source>%1 are buffered: %2</source>
        <translation>已缓冲 %1：%2</translation>
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
        </translation>
    </message>
</context>
<context>
    <name>penstock</name>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it must be a duration such as 250ms, 1.5s, 2min or 0</source>
        <translation>--%1 不能是“%2”：必须是时长，如 250ms、1.5s、2min 或 0</translation>
    </message>
    <message>
        <source>--set cannot be &quot;%1&quot;: it must be KEY=VALUE, such as greeting=Hello</source>
        <translation>--set 不能是“%1”：必须是 KEY=VALUE 的形式，如 greeting=Hello</translation>
    </message>
    <message>
        <source>--set %1 is given twice, with &quot;%2&quot; and &quot;%3&quot;: once is right</source>
        <translation>--set %1 指定了两次（“%2”和“%3”）：只能指定一次</translation>
    </message>
    <message>
        <source>endpoint %1: %2</source>
        <translation>端点 %1：%2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; there are: %2</source>
        <translation>没有“%1”命令；可用的命令：%2</translation>
    </message>
    <message>
        <source>a command is needed; see &quot;penstock --help&quot;</source>
        <translation>需要指定命令；请参阅“penstock --help”</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; before a command; see &quot;penstock --help&quot;</source>
        <translation>命令之前不能使用选项“%1”；请参阅“penstock --help”</translation>
    </message>
    <message>
        <source>--framing is for transports of messages, such as udp and ws; &quot;%1&quot; is a stream of bytes</source>
        <translation>--framing 用于以消息为单位的传输，如 udp 和 ws；“%1”是字节流</translation>
    </message>
    <message>
        <source>connect needs one ENDPOINT, such as tcp://localhost:7000</source>
        <translation>connect 需要一个 ENDPOINT，如 tcp://localhost:7000</translation>
    </message>
    <message>
        <source>%1, not &quot;%2&quot;</source>
        <translation>%1；实际给出的是“%2”</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>无法读取标准输入：%1</translation>
    </message>
    <message>
        <source>bytes sent: %1, received: %2; pauses of sending: %3, of receiving: %4</source>
        <translation>发送字节数：%1，接收字节数：%2；发送暂停次数：%3，接收暂停次数：%4</translation>
    </message>
    <message>
        <source>%1 connected to %2</source>
        <translation>%1 已连接到 %2</translation>
    </message>
    <message>
        <source>%1 ended; bytes received: %2, sent: %3; pauses of sending: %4, of receiving: %5; reason: %6</source>
        <translation>%1 已结束；接收字节数：%2，发送字节数：%3；发送暂停次数：%4，接收暂停次数：%5；原因：%6</translation>
    </message>
    <message>
        <source>closed in order</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>--at-eof cannot be &quot;%1&quot;: it must be half-close, keep-open or close</source>
        <translation>--at-eof 不能是“%1”：必须是 half-close、keep-open 或 close</translation>
    </message>
    <message>
        <source>--framing cannot be &quot;%1&quot;: it must be line or chunk</source>
        <translation>--framing 不能是“%1”：必须是 line 或 chunk</translation>
    </message>
    <message>
        <source>What the end of standard input does: half-close ends our side of the connection and goes on receiving (keep-open does instead where the transport cannot); keep-open does nothing; close ends the connection once all is sent.</source>
        <translation>标准输入结束时的动作：half-close 结束连接的本端并继续接收（传输不支持时等同于 keep-open）；keep-open 什么也不做；close 在全部发送完毕后结束连接。</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>What a message is, with transports of messages: line makes one of each line of standard input, without its line break, and writes each that comes as a line; chunk sends what is read at once and writes what comes as it is. Without it line for ws, chunk for udp, as ncat -u does.</source>
        <translation>使用以消息为单位的传输时，如何划分消息：line 将标准输入的每一行（不含换行符）作为一条消息，并将收到的每条消息写成一行；chunk 将一次读到的内容作为一条消息发送，并将收到的内容原样写出。省略时 ws 用 line，udp 用 chunk，与 ncat -u 相同。</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>How long connecting may take, as 250ms, 1.5s or 2min; 0 is as long as the system tries.</source>
        <translation>建立连接的时限，如 250ms、1.5s 或 2min；0 表示等到系统放弃为止。</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURATION</translation>
    </message>
    <message>
        <source>How long the peer may take to receive what is left once the connection is closing; 0 is for ever.</source>
        <translation>开始关闭连接后，对端收完剩余数据的时限；0 表示不限。</translation>
    </message>
    <message>
        <source>Tell on standard error where the connection leads, and how much it carried.</source>
        <translation>在标准错误输出上报告连接到何处，以及收发了多少数据。</translation>
    </message>
    <message>
        <source>Join standard input and output with a peer, as nc does</source>
        <translation>将标准输入和输出与对端接通，如同 nc</translation>
    </message>
    <message>
        <source>ENDPOINT [options]</source>
        <translation>ENDPOINT [选项]</translation>
    </message>
    <message>
        <source>Sends standard input to the peer and writes what the peer sends to standard output. Who is slow holds back who is fast; the memory needed stays the same however much is carried. Ends when the peer ends the connection, once all that it sent is written.</source>
        <translation>将标准输入发送给对端，并将对端发来的内容写到标准输出。慢的一方会让快的一方等待，因此无论传送多少数据，所需内存都保持不变。对端结束连接后，待其发来的内容全部写出即退出。</translation>
    </message>
    <message>
        <source>Talk to a server by hand.</source>
        <translation>手动与服务器对话。</translation>
    </message>
    <message>
        <source>Send a file, keep what comes back.</source>
        <translation>发送文件，并保存返回的内容。</translation>
    </message>
    <message>
        <source>Talk to a WebSocket server: each line is a message.</source>
        <translation>与 WebSocket 服务器对话：每行是一条消息。</translation>
    </message>
    <message>
        <source>Send a datagram and write what is answered, until Ctrl+C.</source>
        <translation>发送一个数据报，并写出收到的应答，直到按下 Ctrl+C。</translation>
    </message>
    <message>
        <source>Send a stream with an option of the transport, and do not wait for the peer&apos;s end.</source>
        <translation>使用传输的一个选项发送流，且不等待对端结束。</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1默认值：%2。</translation>
    </message>
    <message>
        <source>All went well; a server was ended in order.</source>
        <translation>一切正常；若是服务器，则已正常停止。</translation>
    </message>
    <message>
        <source>The command line is wrong; nothing was done.</source>
        <translation>命令行有误；未执行任何操作。</translation>
    </message>
    <message>
        <source>The endpoint cannot be connected to, or listened on.</source>
        <translation>无法连接到端点，或无法监听。</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent.</source>
        <translation>连接断开，或未能发完所有要发送的数据。</translation>
    </message>
    <message>
        <source>There is no such plugin, or it cannot be used.</source>
        <translation>没有这样的插件，或插件无法使用。</translation>
    </message>
    <message>
        <source>Standard input cannot be read, or standard output not be written.</source>
        <translation>无法读取标准输入，或无法写入标准输出。</translation>
    </message>
    <message>
        <source>The signal N ended it, so 130 is Ctrl+C; 141 is also that nobody reads standard output.</source>
        <translation>被信号 N 终止，因此 130 即 Ctrl+C；141 也表示标准输出已无人读取。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Show this help, or that of a command behind its name.</source>
        <translation>显示此帮助；放在命令名之后则显示该命令的帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage: penstock COMMAND [arguments]</source>
        <translation>用法：penstock COMMAND [参数]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Endpoints:</source>
        <translation>端点：</translation>
    </message>
    <message>
        <source>An ENDPOINT is a URL whose scheme names the transport: tcp://127.0.0.1:7000, unix:/run/x.sock. Options of the transport are query items: tcp://localhost:7000?keepAlive=true. &quot;penstock plugins&quot; lists all of them.</source>
        <translation>ENDPOINT 是一个 URL，由其方案指明所用的传输：tcp://127.0.0.1:7000、unix:/run/x.sock。传输的选项写作查询项：tcp://localhost:7000?keepAlive=true。“penstock plugins”可列出所有传输及其选项。</translation>
    </message>
    <message>
        <source>Usage: penstock %1 %2</source>
        <translation>用法：penstock %1 %2</translation>
    </message>
    <message>
        <source>Watch the connections of a running program</source>
        <translation>监视正在运行的程序的连接</translation>
    </message>
    <message>
        <source>A program that can be watched.</source>
        <translation>一个可以监视的程序。</translation>
    </message>
    <message>
        <source>Watches it.</source>
        <translation>监视该程序。</translation>
    </message>
    <message>
        <source>The programs that can be watched.</source>
        <translation>可以监视的程序。</translation>
    </message>
    <message>
        <source>For scripts: what is stuck, and why.</source>
        <translation>供脚本使用：哪些连接停滞，原因何在。</translation>
    </message>
    <message>
        <source>List the programs that can be watched, and end.</source>
        <translation>列出可以监视的程序，然后退出。</translation>
    </message>
    <message>
        <source>Print what there is now, and end.</source>
        <translation>输出当前状态，然后退出。</translation>
    </message>
    <message>
        <source>With --once or --list: as a JSON document.</source>
        <translation>与 --once 或 --list 一起使用：输出为 JSON 文档。</translation>
    </message>
    <message>
        <source>How often it is brought up to date; 1s by default.</source>
        <translation>更新间隔；默认为 1s。</translation>
    </message>
    <message>
        <source>The column to sort by, with a - before it the largest first: %1.</source>
        <translation>排序所依据的列，前面加 - 则从大到小：%1。</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>COLUMN</translation>
    </message>
    <message>
        <source>Show connections that have ended, too.</source>
        <translation>同时显示已结束的连接。</translation>
    </message>
    <message>
        <source>--list takes no arguments, but &quot;%1&quot; was given</source>
        <translation>--list 不带参数，但给出了“%1”</translation>
    </message>
    <message>
        <source>--json needs --once or --list</source>
        <translation>--json 需要与 --once 或 --list 一起使用</translation>
    </message>
    <message>
        <source>--interval must be 20ms to 60s, not &quot;%1&quot;</source>
        <translation>--interval 必须在 20ms 到 60s 之间，不能是“%1”</translation>
    </message>
    <message>
        <source>--sort: there is no column &quot;%1&quot;; there are: %2</source>
        <translation>--sort：没有“%1”列；可用的列：%2</translation>
    </message>
    <message>
        <source>there is no program to watch; start one with PENSTOCK_MONITOR=1 in its environment</source>
        <translation>没有可以监视的程序；请在环境变量 PENSTOCK_MONITOR=1 下启动一个</translation>
    </message>
    <message>
        <source>there are several programs to watch; say which, by its PID:
%1</source>
        <translation>有多个可以监视的程序；请用 PID 指明其中一个：
%1</translation>
    </message>
    <message>
        <source>the process %1 cannot be watched: it does not run, is another user&apos;s, or was not started with PENSTOCK_MONITOR=1</source>
        <translation>无法监视进程 %1：它没有运行、属于其他用户，或启动时未设置 PENSTOCK_MONITOR=1</translation>
    </message>
    <message>
        <source>there is no program to watch</source>
        <translation>没有可以监视的程序</translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation>正在监视 %1 …</translation>
    </message>
    <message>
        <source>the program has ended, or let go of its watcher: %1</source>
        <translation>程序已结束，或断开了监视者：%1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 servers, %4 connections, in %5/s, out %6/s</source>
        <translation>%1（%2）：服务器 %3，连接 %4，接收 %5/s，发送 %6/s</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; it has: %3</source>
        <translation>%1 没有选项“%2”；可用的选项：%3</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 需要一个值：%1 %2</translation>
    </message>
    <message>
        <source>%1 takes no value, but &quot;%2&quot; was given</source>
        <translation>%1 不带值，但给出了“%2”</translation>
    </message>
    <message>
        <source>the options cannot be read; see &quot;penstock %1 --help&quot;</source>
        <translation>无法解析选项；请参阅“penstock %1 --help”</translation>
    </message>
    <message>
        <source>%1 is given more than once, with &quot;%2&quot;: once is right</source>
        <translation>%1 指定了多次 (&quot;%2&quot;)：只能指定一次</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>List the transports and protocols that there are, and their options</source>
        <translation>列出现有的传输和协议及其选项</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Lists every plugin with its options, and every one that cannot be used, with the reason. Loads none of them. Further folders to search are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>列出每个插件及其选项，以及每个无法使用的插件和原因。不会加载任何插件。可用环境变量 PENSTOCK_PLUGIN_PATH 指定更多要搜索的文件夹。</translation>
    </message>
    <message>
        <source>For people.</source>
        <translation>供人阅读。</translation>
    </message>
    <message>
        <source>For scripts: all schemes.</source>
        <translation>供脚本使用：所有方案。</translation>
    </message>
    <message>
        <source>As a JSON document.</source>
        <translation>输出为 JSON 文档。</translation>
    </message>
    <message>
        <source>plugins takes no arguments, but &quot;%1&quot; was given</source>
        <translation>plugins 不带参数，但给出了“%1”</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>%1; default: %2</source>
        <translation>%1；默认值：%2</translation>
    </message>
    <message>
        <source>schemes:</source>
        <translation>方案：</translation>
    </message>
    <message>
        <source>protocols:</source>
        <translation>协议：</translation>
    </message>
    <message>
        <source>kinds:</source>
        <translation>种类：</translation>
    </message>
    <message>
        <source>capabilities:</source>
        <translation>功能：</translation>
    </message>
    <message>
        <source>file:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>内置于程序</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>%1 &quot;transport&quot; or &quot;protocol&quot;, %2 its id, %3 its version, %4 its name.</extracomment>
        <translation>%1 %2 %3：%4</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>There are no plugins in these folders:</source>
        <translation>以下文件夹中没有插件：</translation>
    </message>
    <message>
        <source>not used:</source>
        <translation>未使用：</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: it cannot be connected to, only listened on</source>
        <translation>端点“%1”：无法连接，只能监听</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>relaying to %1</source>
        <translation>正在中继到 %1</translation>
    </message>
    <message>
        <source>connections aborted, since they took longer than %1 to send what was left: %2</source>
        <translation>发送剩余数据超过 %1 而被中止的连接数：%2</translation>
    </message>
    <message>
        <source>#%1 %2 is joined with %3</source>
        <translation>#%1 %2 已与 %3 接通</translation>
    </message>
    <message>
        <source>#%1 %2: %3</source>
        <translation>#%1 %2：%3</translation>
    </message>
    <message>
        <source>#%1 %2 ended; bytes to the second: %3, to the first: %4; the first: %5; the second: %6</source>
        <translation>#%1 %2 已结束；到第二端的字节数：%3，到第一端的字节数：%4；第一端：%5；第二端：%6</translation>
    </message>
    <message>
        <source>pairs of connections: %1, of them failed: %2; bytes to the second: %3, to the first: %4</source>
        <translation>连接对数：%1，其中失败：%2；到第二端的字节数：%3，到第一端的字节数：%4</translation>
    </message>
    <message>
        <source>relay needs two ENDPOINTs, such as tcp://:8080 unix:/run/x.sock</source>
        <translation>relay 需要两个 ENDPOINT，如 tcp://:8080 unix:/run/x.sock</translation>
    </message>
    <message>
        <source>--quiet and --verbose exclude each other</source>
        <translation>--quiet 和 --verbose 不能同时使用</translation>
    </message>
    <message>
        <source>Connect to the first ENDPOINT too, once, instead of listening on it; so it is done anyway where its transport cannot listen.</source>
        <translation>对第一个 ENDPOINT 也是连接一次，而不是监听；其传输不支持监听时总是如此。</translation>
    </message>
    <message>
        <source>How long peers may take to receive what is left when the relay is interrupted, or when the other side has failed; 0 is for ever.</source>
        <translation>中继被中断或另一端失败时，对端收完剩余数据的时限；0 表示不限。</translation>
    </message>
    <message>
        <source>When one side has ended its input, how long the other one may be silent before it is closed, where it cannot be told so alone, as tls, ws and serial; 0 is for ever.</source>
        <translation>一端的输入结束，而这一点无法单独告知另一端时（如 tls、ws 和 serial），另一端静默多久后将其关闭；0 表示不限。</translation>
    </message>
    <message>
        <source>How long a peer that has no connection, as with udp, may be silent before it is forgotten; 0 is for ever.</source>
        <translation>没有连接的对端（如 udp）静默多久后不再保留；0 表示不限。</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>除错误外不输出任何信息。</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost, how much passed each way and why it ended.</source>
        <translation>在标准错误输出上报告每个连接的建立和断开、各方向传送的数据量以及结束原因。</translation>
    </message>
    <message>
        <source>Join two endpoints, as socat does: a proxy, a gateway</source>
        <translation>接通两个端点，如同 socat：代理、网关</translation>
    </message>
    <message>
        <source>ENDPOINT ENDPOINT [options]</source>
        <translation>ENDPOINT ENDPOINT [选项]</translation>
    </message>
    <message>
        <source>Listens on the first ENDPOINT and connects each connection that it accepts with one of its own to the second; or, where the first cannot be listened on, joins the two once and ends with them. Bytes and messages go both ways; who is slow holds back who is fast, so the memory needed stays the same. An end of file on one side is passed on, and a failure too. A listening relay tells each address that is bound on standard output and goes on until it is interrupted, then ends as &quot;serve&quot; does.</source>
        <translation>监听第一个 ENDPOINT，并将接受的每个连接与一个专用的、到第二个 ENDPOINT 的连接接通；若第一个无法监听，则只将两者接通一次，并随之退出。字节和消息双向传送；慢的一方会让快的一方等待，因此所需内存保持不变。一端的文件结束 (EOF) 会传给另一端，故障也一样。监听的中继会在标准输出上报告每个已绑定的地址，持续运行直到被中断，然后像“serve”那样退出。</translation>
    </message>
    <message>
        <source>Make a Unix socket reachable over TCP.</source>
        <translation>让 Unix 套接字可以通过 TCP 访问。</translation>
    </message>
    <message>
        <source>Pass on datagrams; each peer has a port of its own.</source>
        <translation>转发数据报；每个对端有自己的端口。</translation>
    </message>
    <message>
        <source>Connect two servers with each other.</source>
        <translation>将两台服务器相互连接。</translation>
    </message>
    <message>
        <source>serving %1</source>
        <translation>正在提供 %1</translation>
    </message>
    <message>
        <source>serve needs an ENDPOINT to listen on, such as tcp://127.0.0.1:7000</source>
        <translation>serve 需要一个用于监听的 ENDPOINT，如 tcp://127.0.0.1:7000</translation>
    </message>
    <message>
        <source>serve needs --protocol NAME, such as --protocol echo</source>
        <translation>serve 需要 --protocol NAME，如 --protocol echo</translation>
    </message>
    <message>
        <source>The protocol to serve; &quot;penstock plugins&quot; tells which there are.</source>
        <translation>要提供的协议；“penstock plugins”可列出现有的协议。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>An option of the protocol; once for each. Options of the transport are query items of the endpoint.</source>
        <translation>协议的选项；每个选项指定一次。传输的选项写作端点的查询项。</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>How long the clients may take to receive what is left when the server is interrupted; 0 is for ever.</source>
        <translation>服务器被中断时，客户端收完剩余数据的时限；0 表示不限。</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost.</source>
        <translation>在标准错误输出上报告每个连接的建立和断开。</translation>
    </message>
    <message>
        <source>Serve a protocol on one or more endpoints</source>
        <translation>在一个或多个端点上提供协议服务</translation>
    </message>
    <message>
        <source>ENDPOINT... --protocol NAME [options]</source>
        <translation>ENDPOINT... --protocol NAME [选项]</translation>
    </message>
    <message>
        <source>Listens on every ENDPOINT, or on none if one fails; tells each address that is bound on standard output, as &quot;listening on tcp://127.0.0.1:43210&quot;, and serves until it is interrupted (SIGINT, SIGTERM, SIGHUP): then it accepts no more, closes its connections once what they have to send is sent, and ends with 0. A second signal ends it at once.</source>
        <translation>监听每个 ENDPOINT，若有一个失败则全都不监听；在标准输出上报告每个已绑定的地址，形如“正在监听 tcp://127.0.0.1:43210”，并提供服务直到被中断（SIGINT、SIGTERM、SIGHUP）：此后不再接受新连接，待各连接发完待发数据后将其关闭，并以 0 退出。再收到一个信号则立即终止。</translation>
    </message>
    <message>
        <source>An echo server; port 0 takes any free one.</source>
        <translation>回显服务器；端口 0 表示任选一个空闲端口。</translation>
    </message>
    <message>
        <source>On all addresses and a Unix socket; tell of connections.</source>
        <translation>监听所有地址和一个 Unix 套接字，并报告连接。</translation>
    </message>
    <message>
        <source>A protocol with one of its options.</source>
        <translation>指定协议的一个选项。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>cannot connect to &quot;%1&quot;</source>
        <translation>无法连接到“%1”</translation>
    </message>
    <message>
        <source>a message was lost on its way to &quot;%1&quot;</source>
        <translation>发往“%1”的消息丢失</translation>
    </message>
    <message>
        <source>lost the connection to &quot;%1&quot;</source>
        <translation>与“%1”的连接已断开</translation>
    </message>
    <message>
        <source>cannot watch &quot;%1&quot;</source>
        <translation>无法监视“%1”</translation>
    </message>
    <message>
        <source>cannot relay &quot;%1&quot;</source>
        <translation>无法中继“%1”</translation>
    </message>
    <message>
        <source>cannot listen on &quot;%1&quot;</source>
        <translation>无法监听“%1”</translation>
    </message>
    <message>
        <source>a message was lost on its way to a peer of &quot;%1&quot;</source>
        <translation>发往“%1”某个对端的消息丢失</translation>
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
