<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>There is no program openssl to make a certificate: the demonstration goes without TLS.</source>
        <translation>没有用于生成证书的 openssl 程序：演示将不使用 TLS。</translation>
    </message>
    <message>
        <source>openssl made no certificate: the demonstration goes without TLS.</source>
        <translation>openssl 未能生成证书：演示将不使用 TLS。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demonstration cannot be watched: %1</source>
        <translation>无法监视演示：%1</translation>
    </message>
    <message>
        <source>The inspector&apos;s window cannot be shown here.</source>
        <translation>此处无法显示检查器窗口。</translation>
    </message>
    <message>
        <source>Servers, clients and child processes talk to each other in the process %1: over TCP, TLS, Unix sockets, UDP, WebSockets and pipes. One reader is slow, and one never reads.</source>
        <translation>服务器、客户端和子进程在进程 %1 中相互通信：通过 TCP、TLS、Unix 套接字、UDP、WebSocket 和管道。其中一个读取方较慢，另有一个从不读取。</translation>
    </message>
    <message>
        <source>The inspector shows them. Close its window, or press Ctrl+C, to end.</source>
        <translation>检查器会显示它们。关闭其窗口或按 Ctrl+C 即可结束。</translation>
    </message>
    <message>
        <source>The monitor shows them. Press q to end.</source>
        <translation>监视器会显示它们。按 q 即可结束。</translation>
    </message>
    <message>
        <source>In a terminal, &quot;penstock monitor %1&quot; shows them live.</source>
        <translation>在终端中运行“penstock monitor %1”可实时查看。</translation>
    </message>
    <message>
        <source>The demonstration has ended: %1 ends of connections carried %2, and nothing is left running.</source>
        <translation>演示已结束：%1 个连接端共传送了 %2，没有任何残留进程。</translation>
    </message>
    <message>
        <source>Lets servers, clients and child processes talk to each other over all transports, and shows them: in the inspector&apos;s window where there is a display, with &quot;penstock monitor&quot; in a terminal, else with some tables.</source>
        <translation>让服务器、客户端和子进程通过各种传输相互通信，并将其展示出来：有显示器时用检查器窗口，在终端中用“penstock monitor”，否则用若干表格。</translation>
    </message>
    <message>
        <source>How: auto (the default), window, terminal, text or none</source>
        <translation>展示方式：auto（默认）、window、terminal、text 或 none</translation>
    </message>
    <message>
        <source>How many tables there are with text (3)</source>
        <translation>使用 text 时的表格数量（3）</translation>
    </message>
    <message>
        <source>When it ends by itself; 0, the default, for never</source>
        <translation>多久之后自动结束；默认为 0，表示从不结束</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it must be a whole number from %3 to %4</source>
        <translation>--%1 不能是 &quot;%2&quot;：必须是 %3 到 %4 的整数</translation>
    </message>
    <message>
        <source>there are no arguments to give, only options, but &quot;%1&quot; was given</source>
        <translation>只能给出选项，没有可给出的参数，但给出了 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--show cannot be &quot;%1&quot;: it must be auto, window, terminal, text or none</source>
        <translation>--show 不能是 &quot;%1&quot;：必须是 auto、window、terminal、text 或 none</translation>
    </message>
</context>
<context>
    <name>Penstock::AnswerRules</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>When this comes</source>
        <translation>接收条件</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送格式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>After</source>
        <translation>延迟</translation>
    </message>
</context>
<context>
    <name>Penstock::AnswersPanel</name>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Answer automatically in this console</source>
        <translation>在此控制台中自动应答</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>自动应答</translation>
    </message>
    <message>
        <source>There are no rules yet. A rule sends an answer when something certain is received; add one below.</source>
        <translation>还没有规则。规则会在收到特定内容时发送应答；请在下方添加。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add an automatic answer</source>
        <translation>添加自动应答</translation>
    </message>
    <message>
        <source>Delete an automatic answer</source>
        <translation>删除自动应答</translation>
    </message>
    <message>
        <source>Rename a saved send</source>
        <translation>重命名已保存的发送</translation>
    </message>
    <message>
        <source>Change an automatic answer</source>
        <translation>更改自动应答</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Change a saved send</source>
        <translation>更改已保存的发送</translation>
    </message>
    <message>
        <source>Save a send</source>
        <translation>保存发送</translation>
    </message>
    <message>
        <source>Delete a saved send</source>
        <translation>删除已保存的发送</translation>
    </message>
</context>
<context>
    <name>Penstock::Attachment</name>
    <message>
        <source>%1 failed: the program is not there any more.</source>
        <translation>%1失败：程序已不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be watched. %2</source>
        <translation>无法监视 %1。%2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1失败。%2</translation>
    </message>
    <message>
        <source>%1 is shown as far as it can be read. %2</source>
        <translation>%1 已显示到可读取之处。%2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. %2</source>
        <translation>与 %1 的连接已断开。%2</translation>
    </message>
</context>
<context>
    <name>Penstock::Connection</name>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>标准错误输出</translation>
    </message>
    <message>
        <source>descriptor %1</source>
        <translation>描述符 %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionFilter</name>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>the quote at its beginning has no end</source>
        <translation>开头的引号没有闭合</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;; there are %2</source>
        <translation>没有状态“%1”；可用的状态：%2</translation>
    </message>
    <message>
        <source>%1 is a text; write it as %1:%2</source>
        <translation>%1 是文本；请写成 %1:%2</translation>
    </message>
    <message>
        <source>what %1 is to be is missing</source>
        <translation>缺少 %1 的值</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; there are %3</source>
        <translation>%1 没有“%2”；可用的值：%3</translation>
    </message>
    <message>
        <source>paused is reading or writing, not &quot;%1&quot;</source>
        <translation>paused 只能是 reading 或 writing，不能是“%1”</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot;; there are %2. For a text, write it in quotes</source>
        <translation>没有键“%1”；可用的键：%2。要搜索文本，请加上引号</translation>
    </message>
    <message>
        <source>connecting, open, half-open, flushing or lost</source>
        <translation>connecting、open、half-open、flushing 或 lost</translation>
    </message>
    <message>
        <source>the transport plugin, as tcp</source>
        <translation>传输插件，如 tcp</translation>
    </message>
    <message>
        <source>the protocol, or its class</source>
        <translation>协议，或其类</translation>
    </message>
    <message>
        <source>the other end, as 10.0.0.* or *:443</source>
        <translation>对端，如 10.0.0.* 或 *:443</translation>
    </message>
    <message>
        <source>this end</source>
        <translation>本端</translation>
    </message>
    <message>
        <source>the program it is of</source>
        <translation>连接所属的程序</translation>
    </message>
    <message>
        <source>stream, datagram, process or server</source>
        <translation>stream、datagram、process 或 server</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>结束的原因</translation>
    </message>
    <message>
        <source>the callback that ran last</source>
        <translation>最近运行的回调</translation>
    </message>
    <message>
        <source>the version and cipher of TLS</source>
        <translation>TLS 的版本和加密套件</translation>
    </message>
    <message>
        <source>received and sent, together</source>
        <translation>收发总量</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>接收字节数</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>发送字节数</translation>
    </message>
    <message>
        <source>bytes a second, both ways together</source>
        <translation>每秒字节数，双向合计</translation>
    </message>
    <message>
        <source>bytes received a second</source>
        <translation>每秒接收字节数</translation>
    </message>
    <message>
        <source>bytes sent a second</source>
        <translation>每秒发送字节数</translation>
    </message>
    <message>
        <source>bytes in the write buffer</source>
        <translation>写缓冲区中的字节数</translation>
    </message>
    <message>
        <source>the most that was in the write buffer</source>
        <translation>写缓冲区的最大占用量</translation>
    </message>
    <message>
        <source>how long it has lived</source>
        <translation>连接存续的时间</translation>
    </message>
    <message>
        <source>since something was sent or received</source>
        <translation>距最近一次收发的时间</translation>
    </message>
    <message>
        <source>how long reading or writing has been paused</source>
        <translation>读取或写入已暂停的时间</translation>
    </message>
    <message>
        <source>how long the last callback took</source>
        <translation>最近一次回调的耗时</translation>
    </message>
    <message>
        <source>how long the slowest callback took</source>
        <translation>最慢一次回调的耗时</translation>
    </message>
    <message>
        <source>exceptions and failures</source>
        <translation>异常和失败次数</translation>
    </message>
    <message>
        <source>how often writing was paused</source>
        <translation>写入暂停次数</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>连接的编号</translation>
    </message>
    <message>
        <source>the process id of a child, or of the program</source>
        <translation>子进程或程序的进程 ID</translation>
    </message>
    <message>
        <source>reading or writing is paused</source>
        <translation>读取或写入已暂停</translation>
    </message>
    <message>
        <source>this side paused reading</source>
        <translation>本端暂停了读取</translation>
    </message>
    <message>
        <source>the write buffer is over its high mark</source>
        <translation>写缓冲区超过高水位线</translation>
    </message>
    <message>
        <source>something keeps it from moving</source>
        <translation>因某种原因停滞</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; write it as 500, 64k, 1.5M or 2Gi</source>
        <translation>“%1”不是大小；请写成 500、64k、1.5M 或 2Gi 这样的形式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it as 500us, 20ms, 5s, 10m or 1h</source>
        <translation>“%1”不是时间；请写成 500us、20ms、5s、10m 或 1h 这样的形式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write it as 3 or 12</source>
        <translation>“%1”不是数字；请写成 3 或 12 这样的形式</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionModel</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Its number, and its other end</source>
        <translation>编号和对端</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>连接进行到的阶段</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>The plugin that moves its bytes</source>
        <translation>负责传送字节的插件</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>The plugin, or class, that is called back</source>
        <translation>接收回调的插件或类</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>The program&apos;s own end</source>
        <translation>程序自己的一端</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>另一端</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存续时间</translation>
    </message>
    <message>
        <source>How long it has lived</source>
        <translation>连接存续的时间</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>接收字节数</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送字节数</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>接收/s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>每秒接收字节数</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>发送/s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>每秒发送字节数</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>写缓冲区</translation>
    </message>
    <message>
        <source>What waits to be sent, against the low and the high watermark</source>
        <translation>待发送的数据量，与低、高水位线对照</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Who waits, and for how long</source>
        <translation>哪一方在等待，等了多久</translation>
    </message>
    <message>
        <source>Last callback</source>
        <translation>最近回调</translation>
    </message>
    <message>
        <source>How long the last callback took</source>
        <translation>最近一次回调的耗时</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束的原因</translation>
    </message>
    <message>
        <source>reading %1, writing %2</source>
        <translation>读取 %1，写入 %2</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常结束</translation>
    </message>
    <message>
        <source>program gone</source>
        <translation>程序已退出</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>half-open, peer ended</source>
        <translation>半打开，对端已结束</translation>
    </message>
    <message>
        <source>half-open, we ended</source>
        <translation>半打开，本端已结束</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>正在排空</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已断开</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>监视中</translation>
    </message>
    <message>
        <source>%1 wait to be sent; low mark %2, high mark %3, most %4</source>
        <translation>%1 待发送；低水位线 %2，高水位线 %3，最大 %4</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始状态</translation>
    </message>
</context>
<context>
    <name>Penstock::Console</name>
    <message>
        <source>Open a connection, or listen</source>
        <translation>打开连接或监听</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Saved sends</source>
        <translation>已保存的发送</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>自动应答</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>规则已删除。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>新端点</translation>
    </message>
    <message>
        <source>Choose something else to open</source>
        <translation>选择另一个端点来打开</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open the same endpoint once more</source>
        <translation>再次打开同一端点</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停读取</translation>
    </message>
    <message>
        <source>Read nothing for now: the peer has to wait</source>
        <translation>暂时不读取任何内容：对端必须等待</translation>
    </message>
    <message>
        <source>End sending</source>
        <translation>结束发送</translation>
    </message>
    <message>
        <source>End our side of the connection, and go on receiving</source>
        <translation>结束本端的发送，并继续接收</translation>
    </message>
    <message>
        <source>Stay half-open</source>
        <translation>保持半打开</translation>
    </message>
    <message>
        <source>Keep our side open when the peer ends its own</source>
        <translation>对端结束发送时，本端保持打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Send what is left, then end the connection</source>
        <translation>发送完剩余数据后结束连接</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>End the connection now and drop what is left</source>
        <translation>立即结束连接并丢弃剩余数据</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Show what was said as hexadecimal numbers</source>
        <translation>以十六进制显示对话</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>复制对话</translation>
    </message>
    <message>
        <source>Save log …</source>
        <translation>保存日志 …</translation>
    </message>
    <message>
        <source>Write the conversation to a file</source>
        <translation>将对话写入文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Forget the conversation</source>
        <translation>清空对话</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有打开任何端点。</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1 …</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Closing %1: what is left is being sent.</source>
        <translation>正在关闭 %1：正在发送剩余数据。</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>Reading is held: what the peer sends waits with it.</source>
        <translation>读取已暂停：对端发送的数据在对端等待。</translation>
    </message>
    <message>
        <source>The peer does not read as fast as is sent: %1 wait in the connection.</source>
        <translation>对端的读取速度跟不上发送速度：%1 在连接中等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) wait here, %1 of at most %2 for each peer.</source>
        <translation>
            <numerusform>%n 次发送在此等待，共 %1，每个对端最多 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) open</source>
        <translation>
            <numerusform>%n 个连接中有 %1 个打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %1 in %n piece(s)</source>
        <translation>
            <numerusform>已接收 %1（%n 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %1 in %n send(s)</source>
        <translation>
            <numerusform>已发送 %1（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>writing was paused for %1 s</source>
        <translation>写入共暂停 %1 秒</translation>
    </message>
    <message>
        <source>The conversation was copied.</source>
        <translation>对话已复制。</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>保存对话</translation>
    </message>
    <message>
        <source>The conversation was written to &quot;%1&quot;.</source>
        <translation>对话已写入“%1”。</translation>
    </message>
    <message>
        <source>The conversation was not written to &quot;%1&quot;: %2.</source>
        <translation>对话未能写入“%1”：%2</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>会话内容已清空。</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePages</name>
    <message>
        <source>New console</source>
        <translation>新建控制台</translation>
    </message>
    <message>
        <source>Close this console</source>
        <translation>关闭此控制台</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePeer</name>
    <message>
        <source>The connection has ended: nothing was sent.</source>
        <translation>连接已结束：未发送任何内容。</translation>
    </message>
    <message>
        <source>Our side of the connection has ended: nothing was sent.</source>
        <translation>本端已结束发送：未发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The peer does not read, and %n byte(s) wait for it already: nothing was sent.</source>
        <translation>
            <numerusform>对端没有读取，已有 %n 字节在等待：未发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still being sent: send the file when that is done.</source>
        <translation>还有其他内容正在发送：请在其完成后再发送文件。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2</translation>
    </message>
    <message>
        <source>This transport cannot end one side alone: close it instead.</source>
        <translation>此传输不能单独结束一端：请改为关闭。</translation>
    </message>
    <message numerus="yes">
        <source>The file &quot;%1&quot; is too long for one message: it may have %n byte(s) at most.</source>
        <translation>
            <numerusform>文件“%1”太长，无法作为一条消息发送：最多 %n 字节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ConsoleSession</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation>正在连接到 %1 …</translation>
    </message>
    <message>
        <source>Opening was given up.</source>
        <translation>已放弃打开。</translation>
    </message>
    <message>
        <source>Cannot listen on %1. %2</source>
        <translation>无法监听 %1。%2</translation>
    </message>
    <message>
        <source>Cannot connect to %1. %2</source>
        <translation>无法连接到 %1。%2</translation>
    </message>
    <message>
        <source>A connection could not be accepted. %1</source>
        <translation>无法接受一个连接。%1</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>正在监听 %1。</translation>
    </message>
    <message>
        <source>Bound to %1; whoever sends something can be answered.</source>
        <translation>已绑定到 %1；可以应答发来数据的任何一方。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was sent: %2 bytes.</source>
        <translation>文件“%1”已发送：%2 字节。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was not sent. %2</source>
        <translation>文件“%1”未发送。%2</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>连接已结束。</translation>
    </message>
    <message>
        <source>The connection was lost. %1</source>
        <translation>连接已断开。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) that waited were dropped.</source>
        <translation>
            <numerusform>已丢弃 %n 次等待中的发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listening.</source>
        <translation>已停止监听。</translation>
    </message>
    <message>
        <source>Our side has ended; receiving goes on.</source>
        <translation>本端已结束发送；接收继续进行。</translation>
    </message>
    <message>
        <source>Nobody is connected: there is no one to send to.</source>
        <translation>没有任何连接：没有可以发送的对象。</translation>
    </message>
    <message>
        <source>This peer has gone: choose another one.</source>
        <translation>此对端已不存在：请选择另一个。</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet: there is no one to answer.</source>
        <translation>还没有任何一方发来数据：没有可以应答的对象。</translation>
    </message>
    <message>
        <source>Nothing is open: there is no one to send to.</source>
        <translation>没有打开任何端点：没有可以发送的对象。</translation>
    </message>
    <message>
        <source>Too many automatic answers wait: this one is left out.</source>
        <translation>等待中的自动应答过多：此次应答已略过。</translation>
    </message>
    <message>
        <source>The automatic answer was not sent. %1</source>
        <translation>自动应答未发送。%1</translation>
    </message>
    <message>
        <source>The peer has ended its side.</source>
        <translation>对端已结束发送。</translation>
    </message>
    <message>
        <source>A message was lost. %1</source>
        <translation>一条消息丢失。%1</translation>
    </message>
    <message>
        <source>Reading is held: the peer has to wait.</source>
        <translation>读取已暂停：对端必须等待。</translation>
    </message>
    <message>
        <source>Reading goes on.</source>
        <translation>读取已恢复。</translation>
    </message>
</context>
<context>
    <name>Penstock::Conversation</name>
    <message numerus="yes">
        <source>%n older line(s) are not kept.</source>
        <translation>
            <numerusform>较早的 %n 行未保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source> … (%1)</source>
        <translation> …（%1）</translation>
    </message>
</context>
<context>
    <name>Penstock::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>Penstock::DataTab</name>
    <message>
        <source>How bytes are shown</source>
        <translation>字节的显示方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Which way is shown</source>
        <translation>显示的方向</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Search in the data</source>
        <translation>在数据中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search backwards</source>
        <translation>反向搜索</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>跟随最新数据</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Search, as 0d 0a</source>
        <translation>搜索，如 0d 0a</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>复制所选内容或全部内容</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;hex</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>As &amp;C array</source>
        <translation>复制为 C 数组(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;base64</source>
        <translation>复制为 Base64(&amp;B)</translation>
    </message>
    <message>
        <source>What to send to the peer</source>
        <translation>要发送给对端的内容</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>书写格式</translation>
    </message>
    <message>
        <source>Text has the escapes \n \r \t \0 \xHH and \\; hex is 0d 0a.</source>
        <translation>文本可用转义 \n \r \t \0 \xHH 和 \\；十六进制形如 0d 0a。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Send to the peer, as hello\r\n</source>
        <translation>发送给对端，如 hello\r\n</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in what is shown.</source>
        <translation>显示的内容中没有“%1”。</translation>
    </message>
    <message>
        <source>Nothing can be captured</source>
        <translation>无法捕获</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet</source>
        <translation>尚未收发任何数据</translation>
    </message>
    <message>
        <source>It is being captured: what comes appears here.</source>
        <translation>正在捕获：收发的数据会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing is captured</source>
        <translation>未在捕获</translation>
    </message>
    <message>
        <source>The program keeps what it sends and receives only while somebody asks for it. Secrets are overwritten with asterisks.</source>
        <translation>只有在有人请求时，程序才会保留其收发的数据。机密内容会用星号覆盖。</translation>
    </message>
</context>
<context>
    <name>Penstock::DataView</name>
    <message>
        <source>What was sent and received</source>
        <translation>收发的数据</translation>
    </message>
    <message numerus="yes">
        <source>… %n piece(s) not shown, as there was too much at once</source>
        <translation>
            <numerusform>… 同时到来的数据过多，有 %n 段未显示</numerusform>
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
        <translation>  … 还有 %1</translation>
    </message>
</context>
<context>
    <name>Penstock::DetailPane</name>
    <message>
        <source>The program tells no more; this is what it told last.</source>
        <translation>程序不再提供信息；这里显示的是最后收到的内容。</translation>
    </message>
    <message>
        <source>It is over: %1.</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>It listens.</source>
        <translation>正在监听。</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; nothing has been sent or received.</source>
        <translation>没有停滞；尚未收发任何数据。</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; the last activity was %1 ago.</source>
        <translation>没有停滞；最近一次活动在 %1前。</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>流量(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>时间线(&amp;I)</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>No connection is selected</source>
        <translation>未选择连接</translation>
    </message>
    <message>
        <source>Select one in the table to see what is known of it, how it flows, what it is called back with, and what it sends and receives.</source>
        <translation>在表格中选择一个连接，即可查看其信息、数据流动情况、所触发的回调以及收发的数据。</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>显示的时间范围</translation>
    </message>
    <message numerus="yes">
        <source>The last %n second(s)</source>
        <translation>
            <numerusform>最近 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>最近 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over. %1</source>
        <comment>a sentence</comment>
        <translation>已结束。%1</translation>
    </message>
</context>
<context>
    <name>Penstock::EndpointForm</name>
    <message>
        <source>An endpoint, such as tcp://127.0.0.1:7000</source>
        <translation>端点，如 tcp://127.0.0.1:7000</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>传输(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>路径(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>协议(&amp;R)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No transport plugin was found</source>
        <translation>未找到传输插件</translation>
    </message>
    <message>
        <source>Choose a transport</source>
        <translation>选择传输</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1 的选项</translation>
    </message>
    <message>
        <source>None: talk by hand</source>
        <translation>无：手动对话</translation>
    </message>
    <message>
        <source>Choose a transport.</source>
        <translation>请选择传输。</translation>
    </message>
    <message>
        <source>No plugin has the scheme &quot;%1&quot;; there are %2.</source>
        <translation>没有插件支持方案“%1”；可用的方案：%2</translation>
    </message>
    <message>
        <source>%1 cannot listen.</source>
        <translation>%1 不支持监听。</translation>
    </message>
    <message>
        <source>Type an endpoint, or choose a transport.</source>
        <translation>请输入端点，或选择传输。</translation>
    </message>
    <message>
        <source>%1 has no options.</source>
        <translation>%1 没有选项。</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; there are %3.</source>
        <translation>%1 没有选项“%2”；可用的选项：%3</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; cannot be &quot;%2&quot;: it has to be %3.</source>
        <translation>选项“%1”不能是“%2”，必须是：%3</translation>
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
    <name>Penstock::FilterLine</name>
    <message>
        <source>Filter of connections</source>
        <translation>连接过滤器</translation>
    </message>
    <message>
        <source>Filter, as state:open peer:10.* bytes&gt;1M -paused</source>
        <translation>过滤器，如 state:open peer:10.* bytes&gt;1M -paused</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>尚未保存过滤器</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Write a filter to save it</source>
        <translation>输入过滤器后即可保存</translation>
    </message>
</context>
<context>
    <name>Penstock::FlowChart</name>
    <message>
        <source>Chart of the write buffer and of rates</source>
        <translation>写缓冲区和速率的图表</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>写缓冲区</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>内核中</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>每秒字节数</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>high mark</source>
        <translation>高水位线</translation>
    </message>
    <message>
        <source>reading paused</source>
        <translation>读取暂停</translation>
    </message>
    <message>
        <source>%1: %2 buffered, in %3, out %4</source>
        <translation>%1：已缓冲 %2，接收 %3，发送 %4</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>low mark; writing paused</source>
        <translation>低水位；写入已暂停</translation>
    </message>
</context>
<context>
    <name>Penstock::Inspector</name>
    <message>
        <source>The data were cleared.</source>
        <translation>数据已清空。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; was forgotten.</source>
        <translation>过滤器“%1”已删除。</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>尚未监视任何程序</translation>
    </message>
    <message>
        <source>Choose a program on the left by a double click, or write the endpoint of a monitor below the list. Programs can be watched that run with PENSTOCK_MONITOR=1 in their environment.</source>
        <translation>双击左侧的程序，或在列表下方输入监视器的端点。以环境变量 PENSTOCK_MONITOR=1 运行的程序可以监视。</translation>
    </message>
    <message>
        <source>The filter hides all connections</source>
        <translation>过滤器隐藏了所有连接</translation>
    </message>
    <message numerus="yes">
        <source>There are %n connection(s) that it does not want.</source>
        <translation>
            <numerusform>有 %n 个连接不符合过滤器。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>还没有连接</translation>
    </message>
    <message>
        <source>The program is watched; what it opens and accepts appears here.</source>
        <translation>正在监视程序；它打开和接受的连接会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 个连接，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held: what happens now is shown afterwards</source>
        <translation>%1，画面已冻结：此后的变化将在解除冻结后显示</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除过滤器</translation>
    </message>
    <message>
        <source>&amp;Watch a program</source>
        <translation>监视程序(&amp;W)</translation>
    </message>
    <message>
        <source>Stop watching the program</source>
        <translation>停止监视程序</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>暂停读取(&amp;P)</translation>
    </message>
    <message>
        <source>Pausing reading</source>
        <translation>暂停读取</translation>
    </message>
    <message>
        <source>&amp;Resume reading</source>
        <translation>恢复读取(&amp;R)</translation>
    </message>
    <message>
        <source>Resuming reading</source>
        <translation>恢复读取</translation>
    </message>
    <message>
        <source>Set &amp;limits…</source>
        <translation>设置水位线(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>发送(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close, once all is sent</source>
        <translation>全部发送后关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be closed in 3 seconds.</source>
        <translation>
            <numerusform>%n 个连接将在 3 秒后关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be aborted in 3 seconds; what is buffered will be lost.</source>
        <translation>
            <numerusform>%n 个连接将在 3 秒后中止；已缓冲的数据将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>捕获(&amp;T)</translation>
    </message>
    <message>
        <source>Record what is sent and received (Ctrl+T)</source>
        <translation>记录收发的数据 (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hold the picture</source>
        <translation>冻结画面(&amp;H)</translation>
    </message>
    <message>
        <source>Forget &amp;ended connections</source>
        <translation>清除已结束的连接(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Details below the table</source>
        <translation>详细信息显示在表格下方(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Columns as at first</source>
        <translation>恢复初始列(&amp;C)</translation>
    </message>
    <message>
        <source>The program is not there any more</source>
        <translation>程序已不存在</translation>
    </message>
    <message>
        <source>It lets itself be watched only; PENSTOCK_MONITOR=control allows more</source>
        <translation>此程序只允许监视；设置 PENSTOCK_MONITOR=control 可允许更多操作</translation>
    </message>
    <message>
        <source>The program does not allow what it sends and receives to be seen.</source>
        <translation>此程序不允许查看其收发的数据。</translation>
    </message>
    <message>
        <source>%1 of #%2</source>
        <comment>what is done, number of the connection</comment>
        <translation>对 #%2 执行%1</translation>
    </message>
    <message>
        <source>Setting the limits</source>
        <translation>设置水位线</translation>
    </message>
    <message>
        <source>%1 bytes are too much to send at once; %2 can be sent.</source>
        <translation>%1 字节过多，无法一次发送；最多可发送 %2 字节。</translation>
    </message>
    <message>
        <source>Sending on #%1</source>
        <translation>在 #%1 上发送</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Export the table as &amp;CSV…</source>
        <translation>将表格导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Export the table as &amp;JSON…</source>
        <translation>将表格导出为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 has ended, or watches itself no more.</source>
        <translation>%1 已结束，或不再允许监视。</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>This was recorded; nobody is there to be sent to</source>
        <translation>这是记录，没有可发送的对象</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>打开记录(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>&amp;Record the session…</source>
        <translation>记录会话(&amp;R)…</translation>
    </message>
    <message>
        <source>Write what is captured as &amp;pcapng…</source>
        <translation>将捕获内容写为 pcapng(&amp;P)…</translation>
    </message>
    <message>
        <source>The session was recorded in %1.</source>
        <translation>会话已记录到 %1。</translation>
    </message>
    <message>
        <source>Record the session</source>
        <translation>记录会话</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个数据包写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is captured</source>
        <translation>写出捕获内容</translation>
    </message>
    <message>
        <source>The recording cannot be opened. %1</source>
        <translation>无法打开记录。%1</translation>
    </message>
    <message>
        <source>This program cannot be watched. %1</source>
        <translation>无法监视本程序。%1</translation>
    </message>
    <message>
        <source>Send a &amp;file…</source>
        <translation>发送文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>已保存的过滤器(&amp;S)</translation>
    </message>
    <message>
        <source>Sea&amp;rch in the data</source>
        <translation>在数据中搜索(&amp;R)</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns</source>
        <translation>选择列(&amp;O)</translation>
    </message>
    <message>
        <source>What %1 told will be forgotten in 3 seconds.</source>
        <translation>%1 提供的信息将在 3 秒后丢弃。</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>已不再监视 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n ended connection(s) were forgotten.</source>
        <translation>
            <numerusform>已清除 %n 个已结束的连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a file on #%1</source>
        <translation>在 #%1 上发送文件</translation>
    </message>
    <message>
        <source>%1 is no file that could be sent.</source>
        <translation>%1 不是可以发送的文件。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 can be sent at once.</source>
        <translation>%1 有 %2 字节；一次最多可发送 %3。</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to send.</source>
        <translation>%1 为空：没有可发送的内容。</translation>
    </message>
    <message>
        <source>%1 is being written just now.</source>
        <translation>%1 正在写入。</translation>
    </message>
    <message>
        <source>%1 is no file that could be written over.</source>
        <translation>%1 不是可以覆盖的文件。</translation>
    </message>
    <message>
        <source>What it told up to then was recorded in %1.</source>
        <translation>此前的信息已记录到 %1。</translation>
    </message>
    <message>
        <source>What was captured up to then was written to %1.</source>
        <translation>此前捕获的内容已写入 %1。</translation>
    </message>
    <message>
        <source>%1 is no recording.</source>
        <translation>%1 不是记录。</translation>
    </message>
</context>
<context>
    <name>Penstock::InspectorProgram</name>
    <message>
        <source>Shows the connections of running programs, live. A program can be watched that runs with PENSTOCK_MONITOR=1 in its environment, or serves a monitor; the window lists them.

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</source>
        <translation>实时显示正在运行的程序的连接。可以监视以环境变量 PENSTOCK_MONITOR=1 运行的程序，或提供监视器的程序；窗口中会列出它们。

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</translation>
    </message>
    <message>
        <source>Starts a program, and watches it; what it prints is shown, and it is ended with the inspector.</source>
        <translation>启动程序并监视它；其输出会显示出来，程序随检查器一起结束。</translation>
    </message>
    <message>
        <source>[-- PROGRAM ARGUMENTS…]</source>
        <translation>[-- PROGRAM ARGUMENTS…]</translation>
    </message>
    <message>
        <source>Shows only some connections at first.</source>
        <translation>启动时只显示部分连接。</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>The colours: system, light or dark.</source>
        <translation>配色：system、light 或 dark。</translation>
    </message>
    <message>
        <source>COLOURS</source>
        <translation>COLOURS</translation>
    </message>
    <message>
        <source>Writes pictures of each view of what is watched to a folder, and ends.</source>
        <translation>将所监视对象各视图的图片写入文件夹，然后退出。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>the program to start is missing after --</source>
        <translation>-- 之后缺少要启动的程序</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark, not &quot;%1&quot;</source>
        <translation>--theme 必须是 system、light 或 dark，不能是“%1”</translation>
    </message>
    <message>
        <source>What to watch: process ids, endpoints of monitors, recordings.</source>
        <translation>要监视的对象：进程 ID、监视端点、记录文件。</translation>
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
        <translation>语言 (&amp;Language)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Penstock::LimitsPopup</name>
    <message>
        <source>Watermarks of the write buffer</source>
        <translation>写缓冲区的水位线</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;High watermark</source>
        <translation>高水位线(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Low watermark</source>
        <translation>低水位线(&amp;L)</translation>
    </message>
    <message>
        <source>The low watermark, %1, is above the high one.</source>
        <translation>低水位线 %1 高于高水位线。</translation>
    </message>
    <message>
        <source>The high watermark, %1, is too large; it may be 1024Gi at most.</source>
        <translation>高水位线 %1 过大；最大为 1024Gi。</translation>
    </message>
</context>
<context>
    <name>Penstock::MainWindow</name>
    <message>
        <source>Penstock Inspector</source>
        <translation>Penstock 检查器</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>配色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Penstock Inspector</source>
        <translation>关于 Penstock 检查器(&amp;A)</translation>
    </message>
    <message>
        <source>Penstock Inspector %1, with Qt %2. Its licence is MIT.</source>
        <translation>Penstock 检查器 %1，使用 Qt %2。许可证为 MIT。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Output of %1</source>
        <translation>%1 的输出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no process id, no recording and no endpoint: %2</source>
        <translation>“%1”不是进程 ID、记录或端点：%2</translation>
    </message>
</context>
<context>
    <name>Penstock::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
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
    <message>
        <source>the event loop has not answered for %1: something holds it up</source>
        <translation>事件循环已有 %1 没有响应：有什么阻塞了它</translation>
    </message>
</context>
<context>
    <name>Penstock::OptionEditor</name>
    <message>
        <source>&lt;p&gt;Default: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;默认值：%1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>（未设置）</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>It has to be %1.</source>
        <translation>此项必须是：%1</translation>
    </message>
</context>
<context>
    <name>Penstock::Overview</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>事件循环</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocol&apos;s class or plugin</source>
        <translation>协议的类或插件</translation>
    </message>
    <message>
        <source>Local end</source>
        <translation>本端</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>描述符</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time of day, duration</comment>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Cause of the end</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>收发统计</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation>每秒接收</translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation>每秒发送</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Writes ignored</source>
        <translation>忽略的写入</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 in all</source>
        <translation>
            <numerusform>%n 次，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1; %2</source>
        <translation>已持续 %1；%2</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>流量控制</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>写缓冲区</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>高水位线</translation>
    </message>
    <message>
        <source>Low watermark</source>
        <translation>低水位线</translation>
    </message>
    <message>
        <source>Most buffered</source>
        <translation>最大缓冲量</translation>
    </message>
    <message>
        <source>Writing paused</source>
        <translation>写入暂停</translation>
    </message>
    <message>
        <source>Reading paused</source>
        <translation>读取暂停</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Not acknowledged by the peer</source>
        <translation>对端尚未确认</translation>
    </message>
    <message>
        <source>Not received by the program</source>
        <translation>程序尚未接收</translation>
    </message>
    <message>
        <source>The peer&apos;s window</source>
        <translation>对端接收窗口</translation>
    </message>
    <message>
        <source>Round trip time</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Last took</source>
        <translation>最近耗时</translation>
    </message>
    <message>
        <source>Slowest took</source>
        <translation>最长耗时</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Connections now</source>
        <translation>当前连接数</translation>
    </message>
    <message>
        <source>Accepted while watched</source>
        <translation>监视期间接受数</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>版本和加密套件</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate</source>
        <translation>对端证书</translation>
    </message>
    <message>
        <source>All that is known of the connection</source>
        <translation>此连接的所有信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Start-TLS: took the place of #%1</source>
        <translation>Start-TLS：接替了 #%1</translation>
    </message>
    <message>
        <source>Changed protocols; %1 until then</source>
        <translation>已切换协议；此前为 %1</translation>
    </message>
</context>
<context>
    <name>Penstock::PayloadText</name>
    <message>
        <source>Behind \x at character %1 two hexadecimal digits are needed, such as \x1b.</source>
        <translation>第 %1 个字符处的 \x 之后需要两位十六进制数字，如 \x1b。</translation>
    </message>
    <message>
        <source>The escape at character %1 is unknown; there are \n \r \t \0 \a \b \e \f \v \xHH, and \\ for a backslash.</source>
        <translation>第 %1 个字符处的转义未知；可用的有 \n \r \t \0 \a \b \e \f \v \xHH，以及表示反斜杠的 \\。</translation>
    </message>
    <message>
        <source>Character %1 is no hexadecimal digit; bytes are pairs of 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>第 %1 个字符不是十六进制数字；字节由两位 0 到 9 和 a 到 f 表示，如 48 65 6c。</translation>
    </message>
    <message>
        <source>The digit at character %1 lacks its second half: a byte has two digits.</source>
        <translation>第 %1 个字符处的数字缺少另一位：一个字节有两位数字。</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginOption</name>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>an integer of at most %1</source>
        <translation>不大于 %1 的整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数值</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>不小于 %1 的数值</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>不大于 %1 的数值</translation>
    </message>
    <message>
        <source>a duration, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>时长，例如 250ms、1.5s、2min、1h 或 0</translation>
    </message>
    <message>
        <source>a duration from %1 to %2, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>%1 到 %2 之间的时长，例如 250ms、1.5s、2min、1h 或 0</translation>
    </message>
    <message>
        <source>a duration of at least %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>不小于 %1 的时长，例如 250ms、1.5s、2min、1h 或 0</translation>
    </message>
    <message>
        <source>a duration of at most %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>不大于 %1 的时长，例如 250ms、1.5s、2min、1h 或 0</translation>
    </message>
    <message>
        <source>a size in bytes, as in 4096, 64K, 1M or 4G</source>
        <translation>以字节为单位的大小，例如 4096、64K、1M 或 4G</translation>
    </message>
    <message>
        <source>a size in bytes from %1 to %2, as in 4096, 64K, 1M or 4G</source>
        <translation>%1 到 %2 之间的大小（字节），例如 4096、64K、1M 或 4G</translation>
    </message>
    <message>
        <source>a size in bytes of at least %1, as in 4096, 64K, 1M or 4G</source>
        <translation>不小于 %1 的大小（字节），例如 4096、64K、1M 或 4G</translation>
    </message>
    <message>
        <source>a size in bytes of at most %1, as in 4096, 64K, 1M or 4G</source>
        <translation>不大于 %1 的大小（字节），例如 4096、64K、1M 或 4G</translation>
    </message>
    <message>
        <source>one of %1 and %2</source>
        <translation>%1、%2 之一</translation>
    </message>
    <message>
        <source>true or false (or 1, 0, yes, no, on, off)</source>
        <translation>true 或 false（也可用 1、0、yes、no、on、off）</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsModel</name>
    <message>
        <source>It is a part of this program.</source>
        <translation>它是本程序的一部分。</translation>
    </message>
    <message>
        <source>It belongs to %1, and others may write to it.</source>
        <translation>所有者为 %1，其他用户可以写入。</translation>
    </message>
    <message>
        <source>It belongs to %1, and nobody else may write to it.</source>
        <translation>所有者为 %1，其他用户不能写入。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>It has no options.</source>
        <translation>没有选项。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>It is not used: %1.</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1, for Penstock %2</source>
        <translation>%1，适用于 Penstock %2</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Kinds of protocols</source>
        <translation>协议种类</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
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
        <source>rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Schemes or protocols</source>
        <translation>方案或协议</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsView</name>
    <message>
        <source>Filter: a word of any column, such as tls or rejected</source>
        <translation>过滤：任意列中的词，如 tls 或“已拒绝”</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>All that is known of the plugin</source>
        <translation>此插件的所有信息</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Look into the plugins&apos; folders once more</source>
        <translation>再次查找插件文件夹</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>No plugin has the word of the filter.</source>
        <translation>没有包含过滤词的插件。</translation>
    </message>
    <message>
        <source>No plugin was found in these folders: %1. More are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>在这些文件夹中未找到插件：%1。环境变量 PENSTOCK_PLUGIN_PATH 可指定更多文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 个插件，共 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramList</name>
    <message>
        <source>&amp;Programs</source>
        <translation>程序列表(&amp;R)</translation>
    </message>
    <message>
        <source>Programs that can be watched</source>
        <translation>可以监视的程序</translation>
    </message>
    <message>
        <source>Process id or endpoint to watch</source>
        <translation>要监视的进程 ID 或端点</translation>
    </message>
    <message>
        <source>PID or endpoint</source>
        <translation>PID 或端点</translation>
    </message>
    <message>
        <source>The process id of a program that runs with PENSTOCK_MONITOR=1, or the endpoint of its monitor, as tls://host:7443?…</source>
        <translation>以 PENSTOCK_MONITOR=1 运行的程序的进程 ID，或其监视器的端点，如 tls://host:7443?…</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>监视</translation>
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
        <translation>正在监视。双击即可停止。</translation>
    </message>
    <message>
        <source>A double click watches it.</source>
        <translation>双击即可监视。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a process id nor an endpoint: %2.</source>
        <translation>“%1”既不是进程 ID 也不是端点：%2</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>尚无程序</translation>
    </message>
    <message>
        <source>Those that can be watched appear here.</source>
        <translation>可监视的程序会显示在这里。</translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramRunner</name>
    <message>
        <source>What the program prints</source>
        <translation>程序的输出</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 runs, but cannot be watched: it has opened no event loop of Penstock.</source>
        <translation>%1 正在运行，但无法监视：它没有打开 Penstock 的事件循环。</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 被信号终止。</translation>
    </message>
    <message>
        <source>%1 has exited with %2.</source>
        <translation>%1 已退出，退出码为 %2。</translation>
    </message>
</context>
<context>
    <name>Penstock::SavedSendsPanel</name>
    <message>
        <source>Saved sends</source>
        <translation>已保存的发送</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Type something to send below and press Save.</source>
        <translation>尚未保存任何内容。请在下方输入要发送的内容，然后按“保存”。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put it into the input line; saving it under the same name replaces it</source>
        <translation>放入输入行；以同名保存会将其替换</translation>
    </message>
</context>
<context>
    <name>Penstock::Screenshots</name>
    <message>
        <source>: cannot be written
</source>
        <translation>：无法写入
</translation>
    </message>
</context>
<context>
    <name>Penstock::SendBar</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send the line (Return)</source>
        <translation>发送此行 (Return)</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>文件 …</translation>
    </message>
    <message>
        <source>Send the content of a file</source>
        <translation>发送文件的内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this line among the saved sends (Ctrl+D)</source>
        <translation>将此行加入已保存的发送 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Send the line again and again</source>
        <translation>反复发送此行</translation>
    </message>
    <message>
        <source>Type what to send, and press Return</source>
        <translation>输入要发送的内容，然后按 Return</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>要发送的内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Text may have escapes such as \n, \t and \x1b; hex is pairs of digits such as 48 65 6c</source>
        <translation>文本可用转义，如 \n、\t 和 \x1b；十六进制为成对的数字，如 48 65 6c</translation>
    </message>
    <message>
        <source>How the line is read</source>
        <translation>此行的解读方式</translation>
    </message>
    <message>
        <source>No line end</source>
        <translation>无行尾</translation>
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
        <translation>附加在行后发送的内容</translation>
    </message>
    <message>
        <source>Who it is sent to</source>
        <translation>发送对象</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>every </source>
        <translation>每隔 </translation>
    </message>
    <message>
        <source>How often the line is sent</source>
        <translation>发送此行的间隔</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>直到停止</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>How many times the line is sent</source>
        <translation>发送此行的次数</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>发给所有对端</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>停止重复</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s).</source>
        <translation>
            <numerusform>已发送 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n time(s), since the peer does not read.</source>
        <translation>
            <numerusform>因对端没有读取，已略过 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::Timeline</name>
    <message>
        <source>Only &amp;slow ones, and those that threw</source>
        <translation>仅显示慢的和抛出异常的(&amp;S)</translation>
    </message>
    <message>
        <source>Callbacks, the latest last</source>
        <translation>回调，最新的在最后</translation>
    </message>
    <message>
        <source>%1 could not be kept</source>
        <translation>%1 个未能保留</translation>
    </message>
    <message>
        <source>No callback was slow</source>
        <translation>没有慢的回调</translation>
    </message>
    <message>
        <source>None took more than %1, and none threw an exception.</source>
        <translation>没有耗时超过 %1 的回调，也没有抛出异常的回调。</translation>
    </message>
    <message>
        <source>No callback yet</source>
        <translation>还没有回调</translation>
    </message>
    <message>
        <source>What the program is called back with appears here as it happens, from when the connection was selected on.</source>
        <translation>自选择该连接起，程序收到的回调会实时显示在这里。</translation>
    </message>
</context>
<context>
    <name>Penstock::TimelineModel</name>
    <message numerus="yes">
        <source>%1, inside %n other callback(s)</source>
        <translation>
            <numerusform>%1，在另外 %n 个回调之内</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Buffered after</source>
        <translation>之后缓冲量</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>异常</translation>
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
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Numbers that were received</source>
        <translation>收到的数字</translation>
    </message>
    <message>
        <source>Numbers in the lines that come are drawn here.</source>
        <translation>收到的行中的数字会绘制在这里。</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>demonstration</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 ended with the code %2</source>
        <translation>%1 已结束，退出码为 %2</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Device console</source>
        <translation>设备控制台</translation>
    </message>
    <message>
        <source>What the device says is shown here.</source>
        <translation>设备的输出会显示在这里。</translation>
    </message>
    <message>
        <source>Lines of the device</source>
        <translation>设备输出的行</translation>
    </message>
    <message>
        <source>A line to send</source>
        <translation>要发送的行</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>serial:/dev/ttyUSB0, tcp://device:7000, exec:program …</source>
        <translation>serial:/dev/ttyUSB0、tcp://device:7000、exec:program …</translation>
    </message>
    <message>
        <source>Endpoint of the device</source>
        <translation>设备的端点</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>正在连接到 %1 …</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>未连接：%1</translation>
    </message>
    <message>
        <source>The device is slow: sending is paused</source>
        <translation>设备较慢：发送已暂停</translation>
    </message>
    <message>
        <source>Talks to a device line by line, and draws the numbers that it sends.</source>
        <translation>与设备逐行通信，并绘制其发送的数值。</translation>
    </message>
    <message>
        <source>The device, such as serial:/dev/ttyUSB0, tcp://192.0.2.7:7000 or exec:cat.</source>
        <translation>设备，例如 serial:/dev/ttyUSB0、tcp://192.0.2.7:7000 或 exec:cat。</translation>
    </message>
    <message>
        <source>one ENDPOINT at most can be given, not &quot;%1&quot;</source>
        <translation>最多只能给出一个 ENDPOINT，不能再给出 &quot;%1&quot;</translation>
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
        <translation>子进程尚未退出</translation>
    </message>
    <message>
        <source>the child process was ended by the signal %1</source>
        <translation>子进程被信号 %1 终止</translation>
    </message>
    <message>
        <source>the child process exited with %1</source>
        <translation>子进程已退出，退出码为 %1</translation>
    </message>
    <message>
        <source>%1: datagrams that the system dropped, since they were not received in time: %2</source>
        <translation>%1：因未及时接收而被系统丢弃的数据报数：%2</translation>
    </message>
    <message>
        <source>[PID | ENDPOINT | FILE] [options]</source>
        <translation>[PID | ENDPOINT | FILE] [选项]</translation>
    </message>
    <message>
        <source>Shows the connections of a program that runs with PENSTOCK_MONITOR=1 in its environment, or has a monitor of its own: live, as top does, in a terminal. Without a PID the only program that there is; an ENDPOINT is where its monitor is served, a FILE what --record kept.
Keys: s and S sort by the next or the previous column, r turns the order, e shows those that have ended, space holds the picture, arrows and pages scroll, ? explains them, q ends.</source>
        <translation>显示以环境变量 PENSTOCK_MONITOR=1 运行或自带监视器的程序的连接：在终端中实时显示，如同 top。不给出 PID 时显示唯一可监视的程序；ENDPOINT 是其监视器的所在，FILE 是 --record 保存的文件。
按键：s 和 S 按下一列或上一列排序，r 反转顺序，e 显示已结束的连接，space 冻结画面，方向键和翻页键滚动，? 显示按键说明，q 退出。</translation>
    </message>
    <message>
        <source>What its connections carry, in Wireshark.</source>
        <translation>在 Wireshark 中查看其连接传送的内容。</translation>
    </message>
    <message>
        <source>%1 is a recording already: --record is for programs</source>
        <translation>%1 已经是记录：--record 用于程序</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were recorded in %1</source>
        <translation>
            <numerusform>已将 %n 字节记录到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no payload in %1; --payload records it</source>
        <translation>%1 中没有负载；可用 --payload 记录</translation>
    </message>
    <message>
        <source>nothing was sent or received meanwhile, or the program lets nobody see it</source>
        <translation>这段时间内没有收发任何数据，或程序不允许查看</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1</source>
        <translation>
            <numerusform>已将 %n 个连接写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>monitor takes one PID, ENDPOINT or FILE, not &quot;%1&quot;</source>
        <translation>monitor 只接受一个 PID、ENDPOINT 或 FILE，不接受“%1”</translation>
    </message>
    <message>
        <source>--timeline needs --record FILE, which keeps it</source>
        <translation>--timeline 需要用于保存的 --record FILE</translation>
    </message>
    <message>
        <source>--payload needs --record FILE or --pcapng FILE, which keep it</source>
        <translation>--payload 需要用于保存的 --record FILE 或 --pcapng FILE</translation>
    </message>
    <message>
        <source>--payload must be 1 to 1048576 bytes, not &quot;%1&quot;</source>
        <translation>--payload 必须为 1 到 1048576 字节，不能是“%1”</translation>
    </message>
    <message>
        <source>--record needs the path of a file to write</source>
        <translation>--record 需要要写入的文件的路径</translation>
    </message>
    <message>
        <source>--pcapng needs the path of a file to write, or - for standard output</source>
        <translation>--pcapng 需要要写入的文件的路径，或用 - 表示标准输出</translation>
    </message>
    <message>
        <source>Keep what is told in FILE, until it is interrupted; &quot;penstock monitor FILE&quot; shows it again.</source>
        <translation>将收到的信息保存到 FILE，直到被中断；用“penstock monitor FILE”可再次显示。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>With --record: each callback of each connection, too.</source>
        <translation>与 --record 一起使用：同时记录每个连接的每次回调。</translation>
    </message>
    <message>
        <source>With --record: what is sent and received, too, at most so many bytes of each piece.</source>
        <translation>与 --record 一起使用：同时记录收发的数据，每段最多这么多字节。</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>Write what is sent and received, or was recorded, as a capture for Wireshark; - is standard output.</source>
        <translation>将收发或已记录的数据写成供 Wireshark 使用的捕获文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PID, no endpoint, and there is no such file</source>
        <translation>“%1”既不是 PID 也不是端点，也没有这样的文件</translation>
    </message>
    <message>
        <source>s, S        sort by the next, the previous column</source>
        <translation>s, S        按下一列、上一列排序</translation>
    </message>
    <message>
        <source>r           turn the order</source>
        <translation>r           反转顺序</translation>
    </message>
    <message>
        <source>e           show connections that have ended, or hide them</source>
        <translation>e           显示或隐藏已结束的连接</translation>
    </message>
    <message>
        <source>space       hold the picture, or go on</source>
        <translation>space       冻结画面，或继续</translation>
    </message>
    <message>
        <source>up, down    scroll by a line; page up, page down, home, end: by more</source>
        <translation>up, down    滚动一行；page up, page down, home, end：滚动更多</translation>
    </message>
    <message>
        <source>?, h        these lines, or the connections again</source>
        <translation>?, h        显示这些说明，或返回连接</translation>
    </message>
    <message>
        <source>q           end</source>
        <translation>q           退出</translation>
    </message>
    <message>
        <source>sorted by %1%2  s/S column  r turn  e ended  space hold  ? help  q quit</source>
        <translation>排序：%1%2  s/S 列  r 反转  e 已结束  space 冻结  ? 帮助  q 退出</translation>
    </message>
    <message>
        <source>held; space goes on</source>
        <translation>已冻结；按 space 继续</translation>
    </message>
    <message>
        <source>Serve what the connections do, at /metrics by HTTP, to Prometheus and the like, such as tcp://127.0.0.1:9464.</source>
        <translation>通过 HTTP 在 /metrics 上向 Prometheus 等提供连接的运行情况，如 tcp://127.0.0.1:9464。</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>ENDPOINT</translation>
    </message>
    <message>
        <source>--metrics: %1</source>
        <translation>--metrics：%1</translation>
    </message>
    <message>
        <source>serving /metrics at %1</source>
        <translation>/metrics 服务地址为 %1</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: to connect, a port is needed, as in %2://%3:7000</source>
        <translation>端点“%1”：要进行连接，需要端口，如 %2://%3:7000</translation>
    </message>
    <message>
        <source>a peer without a name (%1)</source>
        <translation>无名对端（%1）</translation>
    </message>
    <message>
        <source>cannot serve metrics at &quot;%1&quot;</source>
        <translation>无法在“%1”提供指标</translation>
    </message>
    <message>
        <source>the peer ended without TLS&apos;s close_notify: what came may be cut off</source>
        <translation>对端未发送 TLS 的 close_notify 就结束了：收到的内容可能不完整</translation>
    </message>
    <message>
        <source>a handshake failed: %1</source>
        <translation>一次握手失败：%1</translation>
    </message>
    <message>
        <source>the handshake with %1 failed: %2</source>
        <translation>与 %1 的握手失败：%2</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent; or a child process failed.</source>
        <translation>连接断开，或未能发完所有要发送的数据；或子进程失败。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no recording: it is no plain file</source>
        <translation>&quot;%1&quot; 不是记录：它不是普通文件</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4, in %5/s, out %6/s</source>
        <extracomment>A program, its process id, &quot;2 servers&quot;, &quot;3 connections&quot;, and two sizes</extracomment>
        <translation>%1（%2）：%3，%4，接收 %5/s，发送 %6/s</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>an event loop of the program has not answered for %1: something holds it up</source>
        <translation>程序的一个事件循环已有 %1 没有响应：有什么阻塞了它</translation>
    </message>
    <message>
        <source>List the plugins, and what cannot be used and why.</source>
        <translation>列出插件，以及无法使用的插件及其原因。</translation>
    </message>
    <message>
        <source>List all schemes, for scripts.</source>
        <translation>列出所有方案，供脚本使用。</translation>
    </message>
</context>
</TS>
