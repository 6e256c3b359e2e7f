<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>エラーはありません。</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>接続が拒否されました。</translation>
    </message>
    <message>
        <source>The peer reset the connection.</source>
        <translation>ピアが接続をリセットしました。</translation>
    </message>
    <message>
        <source>The peer no longer reads.</source>
        <translation>ピアはすでに読み取りを終了しています。</translation>
    </message>
    <message>
        <source>The connection was aborted.</source>
        <translation>接続が中止されました。</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>タイムアウトしました。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>Permission was denied.</source>
        <translation>アクセス権がありません。</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>プロセスは終了しています。</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>サポートされていません。</translation>
    </message>
    <message>
        <source>The address is in use.</source>
        <translation>アドレスはすでに使用されています。</translation>
    </message>
    <message>
        <source>The address is not available.</source>
        <translation>アドレスを使用できません。</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>メッセージが長すぎます。</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>アドレスに到達できません。</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>ホストが見つかりません。</translation>
    </message>
    <message>
        <source>The certificate was not accepted.</source>
        <translation>証明書が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>TLS failed.</source>
        <translation>TLS エラーが発生しました。</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>値が正しくありません。</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>現在の状態では実行できません。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>接続は閉じられています。</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>操作はキャンセルされました。</translation>
    </message>
    <message>
        <source>A plugin cannot be used.</source>
        <translation>プラグインを使用できません。</translation>
    </message>
    <message>
        <source>A callback threw an exception.</source>
        <translation>コールバックが例外を送出しました。</translation>
    </message>
    <message>
        <source>The system reported an error.</source>
        <translation>システムがエラーを報告しました。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>the peer does not read: its window is zero</source>
        <translation>ピアが読み取っていない (受信ウィンドウがゼロ)</translation>
    </message>
    <message>
        <source>the peer does not read, or the network is slow: %1 wait in the kernel</source>
        <translation>ピアが読み取っていないか、ネットワークが遅い (カーネル内で %1 が送信待ち)</translation>
    </message>
    <message>
        <source>the peer does not take it</source>
        <translation>ピアが受け取っていない</translation>
    </message>
    <message>
        <source>the callback %1 has run for %2</source>
        <translation>コールバック %1 が %2 前から実行中</translation>
    </message>
    <message>
        <source>the callback %1 of another connection, #%2, has run for %3</source>
        <translation>別の接続 #%2 のコールバック %1 が %3 前から実行中</translation>
    </message>
    <message>
        <source>waiting for the connection or its handshake for %1</source>
        <translation>%1 前から接続またはハンドシェイクの完了を待機中</translation>
    </message>
    <message>
        <source>this side paused reading %1 ago</source>
        <translation>%1 前からこちら側が読み取りを一時停止中</translation>
    </message>
    <message>
        <source>closing, with %1 yet to be sent: %2</source>
        <translation>クローズ中、未送信 %1: %2</translation>
    </message>
    <message>
        <source>writing was paused %1 ago, with %2 buffered: %3</source>
        <translation>%1 前から書き込みを一時停止中、バッファ内 %2: %3</translation>
    </message>
    <message>
        <source>%1 are buffered: %2</source>
        <translation>バッファ内 %1: %2</translation>
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
        <translation>--%1 に &quot;%2&quot; は指定できません: 250ms、1.5s、2min、0 のような時間を指定してください</translation>
    </message>
    <message>
        <source>--set cannot be &quot;%1&quot;: it must be KEY=VALUE, such as greeting=Hello</source>
        <translation>--set に &quot;%1&quot; は指定できません: greeting=Hello のように KEY=VALUE の形で指定してください</translation>
    </message>
    <message>
        <source>--set %1 is given twice, with &quot;%2&quot; and &quot;%3&quot;: once is right</source>
        <translation>--set %1 が &quot;%2&quot; と &quot;%3&quot; で 2 回指定されています: 指定できるのは 1 回だけです</translation>
    </message>
    <message>
        <source>endpoint %1: %2</source>
        <translation>エンドポイント %1: %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; there are: %2</source>
        <translation>コマンド &quot;%1&quot; はありません。使用できるコマンド: %2</translation>
    </message>
    <message>
        <source>a command is needed; see &quot;penstock --help&quot;</source>
        <translation>コマンドを指定してください (&quot;penstock --help&quot; を参照)</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; before a command; see &quot;penstock --help&quot;</source>
        <translation>コマンドの前に指定できるオプション &quot;%1&quot; はありません (&quot;penstock --help&quot; を参照)</translation>
    </message>
    <message>
        <source>--framing is for transports of messages, such as udp and ws; &quot;%1&quot; is a stream of bytes</source>
        <translation>--framing は udp や ws などのメッセージ型トランスポート用です。&quot;%1&quot; はバイトストリームです</translation>
    </message>
    <message>
        <source>connect needs one ENDPOINT, such as tcp://localhost:7000</source>
        <translation>connect には tcp://localhost:7000 のような ENDPOINT を 1 つ指定してください</translation>
    </message>
    <message>
        <source>%1, not &quot;%2&quot;</source>
        <translation>%1 (指定された値: &quot;%2&quot;)</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>%1 に接続しました</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>標準出力に書き込めません: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>標準入力を読み取れません: %1</translation>
    </message>
    <message>
        <source>bytes sent: %1, received: %2; pauses of sending: %3, of receiving: %4</source>
        <translation>送信バイト数: %1、受信バイト数: %2、送信の一時停止回数: %3、受信の一時停止回数: %4</translation>
    </message>
    <message>
        <source>%1 connected to %2</source>
        <translation>%1 が %2 に接続しました</translation>
    </message>
    <message>
        <source>%1 ended; bytes received: %2, sent: %3; pauses of sending: %4, of receiving: %5; reason: %6</source>
        <translation>%1 が終了しました。受信バイト数: %2、送信バイト数: %3、送信の一時停止回数: %4、受信の一時停止回数: %5、理由: %6</translation>
    </message>
    <message>
        <source>closed in order</source>
        <translation>正常に閉じられました</translation>
    </message>
    <message>
        <source>--at-eof cannot be &quot;%1&quot;: it must be half-close, keep-open or close</source>
        <translation>--at-eof に &quot;%1&quot; は指定できません: half-close、keep-open、close のいずれかを指定してください</translation>
    </message>
    <message>
        <source>--framing cannot be &quot;%1&quot;: it must be line or chunk</source>
        <translation>--framing に &quot;%1&quot; は指定できません: line か chunk を指定してください</translation>
    </message>
    <message>
        <source>What the end of standard input does: half-close ends our side of the connection and goes on receiving (keep-open does instead where the transport cannot); keep-open does nothing; close ends the connection once all is sent.</source>
        <translation>標準入力の終わりに達したときの動作。half-close は接続のこちら側を終了して受信を続ける (トランスポートが対応していなければ keep-open と同じ)。keep-open は何もしない。close はすべて送信し終えてから接続を終了する。</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>What a message is, with transports of messages: line makes one of each line of standard input, without its line break, and writes each that comes as a line; chunk sends what is read at once and writes what comes as it is. Without it line for ws, chunk for udp, as ncat -u does.</source>
        <translation>メッセージ型トランスポートで何を 1 つのメッセージとするか。line は標準入力の 1 行を改行を除いて 1 つのメッセージとし、届いたメッセージをそれぞれ 1 行として書き出す。chunk は一度に読み取った分を 1 つのメッセージとして送り、届いたものをそのまま書き出す。省略すると ws では line、udp では chunk (ncat -u と同じ)。</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>How long connecting may take, as 250ms, 1.5s or 2min; 0 is as long as the system tries.</source>
        <translation>接続を確立するまでの制限時間 (250ms、1.5s、2min など)。0 ならシステムがあきらめるまで待つ。</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURATION</translation>
    </message>
    <message>
        <source>How long the peer may take to receive what is left once the connection is closing; 0 is for ever.</source>
        <translation>接続を閉じ始めてから、ピアが残りを受信し終えるまでの制限時間。0 は無制限。</translation>
    </message>
    <message>
        <source>Tell on standard error where the connection leads, and how much it carried.</source>
        <translation>接続先と転送量を標準エラー出力に表示する。</translation>
    </message>
    <message>
        <source>Join standard input and output with a peer, as nc does</source>
        <translation>標準入出力をピアにつなぐ (nc と同様)</translation>
    </message>
    <message>
        <source>ENDPOINT [options]</source>
        <translation>ENDPOINT [オプション]</translation>
    </message>
    <message>
        <source>Sends standard input to the peer and writes what the peer sends to standard output. Who is slow holds back who is fast; the memory needed stays the same however much is carried. Ends when the peer ends the connection, once all that it sent is written.</source>
        <translation>標準入力をピアに送り、ピアから届いたものを標準出力に書き出す。遅い側が速い側を待たせるため、転送量にかかわらず必要なメモリは一定。ピアが接続を終了すると、届いたものをすべて書き出してから終了する。</translation>
    </message>
    <message>
        <source>Talk to a server by hand.</source>
        <translation>サーバーと手作業でやり取りする。</translation>
    </message>
    <message>
        <source>Send a file, keep what comes back.</source>
        <translation>ファイルを送り、返ってきたものを保存する。</translation>
    </message>
    <message>
        <source>Talk to a WebSocket server: each line is a message.</source>
        <translation>WebSocket サーバーとやり取りする。1 行が 1 つのメッセージになる。</translation>
    </message>
    <message>
        <source>Send a datagram and write what is answered, until Ctrl+C.</source>
        <translation>データグラムを送り、Ctrl+C が押されるまで応答を書き出す。</translation>
    </message>
    <message>
        <source>Send a stream with an option of the transport, and do not wait for the peer&apos;s end.</source>
        <translation>トランスポートのオプションを付けてストリームを送り、ピアの終了を待たない。</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 (デフォルト: %2)</translation>
    </message>
    <message>
        <source>All went well; a server was ended in order.</source>
        <translation>すべて正常に完了した。サーバーの場合は正常に停止した。</translation>
    </message>
    <message>
        <source>The command line is wrong; nothing was done.</source>
        <translation>コマンドラインに誤りがある。何も実行していない。</translation>
    </message>
    <message>
        <source>The endpoint cannot be connected to, or listened on.</source>
        <translation>エンドポイントに接続できない、または待ち受けできない。</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent.</source>
        <translation>接続が失われた、または送るべきものをすべては送れなかった。</translation>
    </message>
    <message>
        <source>There is no such plugin, or it cannot be used.</source>
        <translation>そのようなプラグインがない、または使用できない。</translation>
    </message>
    <message>
        <source>Standard input cannot be read, or standard output not be written.</source>
        <translation>標準入力を読み取れない、または標準出力に書き込めない。</translation>
    </message>
    <message>
        <source>The signal N ended it, so 130 is Ctrl+C; 141 is also that nobody reads standard output.</source>
        <translation>シグナル N によって終了した。130 なら Ctrl+C。141 は標準出力の読み手がいなくなった場合にも使う。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Show this help, or that of a command behind its name.</source>
        <translation>このヘルプを表示する。コマンド名の後ではそのコマンドのヘルプを表示する。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示する。</translation>
    </message>
    <message>
        <source>Usage: penstock COMMAND [arguments]</source>
        <translation>使い方: penstock COMMAND [引数]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Endpoints:</source>
        <translation>エンドポイント:</translation>
    </message>
    <message>
        <source>An ENDPOINT is a URL whose scheme names the transport: tcp://127.0.0.1:7000, unix:/run/x.sock. Options of the transport are query items: tcp://localhost:7000?keepAlive=true. &quot;penstock plugins&quot; lists all of them.</source>
        <translation>ENDPOINT は URL で、スキームがトランスポートを表す: tcp://127.0.0.1:7000、unix:/run/x.sock。トランスポートのオプションはクエリ項目として指定する: tcp://localhost:7000?keepAlive=true。&quot;penstock plugins&quot; ですべてを一覧表示できる。</translation>
    </message>
    <message>
        <source>Usage: penstock %1 %2</source>
        <translation>使い方: penstock %1 %2</translation>
    </message>
    <message>
        <source>Watch the connections of a running program</source>
        <translation>実行中のプログラムの接続を監視する</translation>
    </message>
    <message>
        <source>A program that can be watched.</source>
        <translation>監視できるプログラムを起動する。</translation>
    </message>
    <message>
        <source>Watches it.</source>
        <translation>そのプログラムを監視する。</translation>
    </message>
    <message>
        <source>The programs that can be watched.</source>
        <translation>監視できるプログラムの一覧。</translation>
    </message>
    <message>
        <source>For scripts: what is stuck, and why.</source>
        <translation>スクリプト向け: 滞っている接続とその理由。</translation>
    </message>
    <message>
        <source>List the programs that can be watched, and end.</source>
        <translation>監視できるプログラムを一覧表示して終了する。</translation>
    </message>
    <message>
        <source>Print what there is now, and end.</source>
        <translation>現在の状態を表示して終了する。</translation>
    </message>
    <message>
        <source>With --once or --list: as a JSON document.</source>
        <translation>--once または --list とともに使う: JSON 文書として出力する。</translation>
    </message>
    <message>
        <source>How often it is brought up to date; 1s by default.</source>
        <translation>更新の間隔。デフォルトは 1s。</translation>
    </message>
    <message>
        <source>The column to sort by, with a - before it the largest first: %1.</source>
        <translation>並べ替えに使う列。前に - を付けると大きい順になる: %1。</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>COLUMN</translation>
    </message>
    <message>
        <source>Show connections that have ended, too.</source>
        <translation>終了した接続も表示する。</translation>
    </message>
    <message>
        <source>--list takes no arguments, but &quot;%1&quot; was given</source>
        <translation>--list は引数を取りませんが、&quot;%1&quot; が指定されました</translation>
    </message>
    <message>
        <source>--json needs --once or --list</source>
        <translation>--json には --once または --list が必要です</translation>
    </message>
    <message>
        <source>--interval must be 20ms to 60s, not &quot;%1&quot;</source>
        <translation>--interval には 20ms から 60s までの値を指定してください (指定された値: &quot;%1&quot;)</translation>
    </message>
    <message>
        <source>--sort: there is no column &quot;%1&quot;; there are: %2</source>
        <translation>--sort: 列 &quot;%1&quot; はありません。使用できる列: %2</translation>
    </message>
    <message>
        <source>there is no program to watch; start one with PENSTOCK_MONITOR=1 in its environment</source>
        <translation>監視できるプログラムがありません。環境変数 PENSTOCK_MONITOR=1 を設定してプログラムを起動してください</translation>
    </message>
    <message>
        <source>there are several programs to watch; say which, by its PID:
%1</source>
        <translation>監視できるプログラムが複数あります。PID で指定してください:
%1</translation>
    </message>
    <message>
        <source>the process %1 cannot be watched: it does not run, is another user&apos;s, or was not started with PENSTOCK_MONITOR=1</source>
        <translation>プロセス %1 は監視できません: 実行されていないか、別のユーザーのものか、PENSTOCK_MONITOR=1 を設定せずに起動されています</translation>
    </message>
    <message>
        <source>there is no program to watch</source>
        <translation>監視できるプログラムがありません</translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation>%1 を監視中 …</translation>
    </message>
    <message>
        <source>the program has ended, or let go of its watcher: %1</source>
        <translation>プログラムが終了したか、監視側を切り離しました: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 servers, %4 connections, in %5/s, out %6/s</source>
        <translation>%1 (%2): サーバー %3、接続 %4、受信 %5/s、送信 %6/s</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; it has: %3</source>
        <translation>%1 にオプション &quot;%2&quot; はありません。使用できるオプション: %3</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 には値が必要です: %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no value, but &quot;%2&quot; was given</source>
        <translation>%1 は値を取りませんが、&quot;%2&quot; が指定されました</translation>
    </message>
    <message>
        <source>the options cannot be read; see &quot;penstock %1 --help&quot;</source>
        <translation>オプションを解釈できません (&quot;penstock %1 --help&quot; を参照)</translation>
    </message>
    <message>
        <source>%1 is given more than once, with &quot;%2&quot;: once is right</source>
        <translation>%1 が &quot;%2&quot; で複数回指定されています: 指定できるのは 1 回だけです</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>List the transports and protocols that there are, and their options</source>
        <translation>使用できるトランスポートとプロトコル、およびそのオプションを一覧表示する</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Lists every plugin with its options, and every one that cannot be used, with the reason. Loads none of them. Further folders to search are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>すべてのプラグインとそのオプションを一覧表示し、使用できないものは理由も表示する。プラグインは 1 つもロードしない。検索するフォルダーは環境変数 PENSTOCK_PLUGIN_PATH で追加できる。</translation>
    </message>
    <message>
        <source>For people.</source>
        <translation>人が読むための一覧。</translation>
    </message>
    <message>
        <source>For scripts: all schemes.</source>
        <translation>スクリプト向け: すべてのスキーム。</translation>
    </message>
    <message>
        <source>As a JSON document.</source>
        <translation>JSON 文書として出力する。</translation>
    </message>
    <message>
        <source>plugins takes no arguments, but &quot;%1&quot; was given</source>
        <translation>plugins は引数を取りませんが、&quot;%1&quot; が指定されました</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>%1; default: %2</source>
        <translation>%1、デフォルト: %2</translation>
    </message>
    <message>
        <source>schemes:</source>
        <translation>スキーム:</translation>
    </message>
    <message>
        <source>protocols:</source>
        <translation>プロトコル:</translation>
    </message>
    <message>
        <source>kinds:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>capabilities:</source>
        <translation>機能:</translation>
    </message>
    <message>
        <source>file:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>プログラムに組み込み</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>%1 &quot;transport&quot; or &quot;protocol&quot;, %2 its id, %3 its version, %4 its name.</extracomment>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>There are no plugins in these folders:</source>
        <translation>次のフォルダーにプラグインがありません:</translation>
    </message>
    <message>
        <source>not used:</source>
        <translation>使用しないもの:</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: it cannot be connected to, only listened on</source>
        <translation>エンドポイント &quot;%1&quot;: 待ち受け専用で、接続はできません</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>待ち受け中: %1</translation>
    </message>
    <message>
        <source>relaying to %1</source>
        <translation>中継先: %1</translation>
    </message>
    <message>
        <source>connections aborted, since they took longer than %1 to send what was left: %2</source>
        <translation>残りの送信に %1 より長くかかったため中止した接続の数: %2</translation>
    </message>
    <message>
        <source>#%1 %2 is joined with %3</source>
        <translation>#%1 %2 を %3 につなぎました</translation>
    </message>
    <message>
        <source>#%1 %2: %3</source>
        <translation>#%1 %2: %3</translation>
    </message>
    <message>
        <source>#%1 %2 ended; bytes to the second: %3, to the first: %4; the first: %5; the second: %6</source>
        <translation>#%1 %2 が終了しました。2 番目へのバイト数: %3、1 番目へのバイト数: %4; 1 番目: %5; 2 番目: %6</translation>
    </message>
    <message>
        <source>pairs of connections: %1, of them failed: %2; bytes to the second: %3, to the first: %4</source>
        <translation>接続ペア数: %1、うち失敗: %2、2 番目へのバイト数: %3、1 番目へのバイト数: %4</translation>
    </message>
    <message>
        <source>relay needs two ENDPOINTs, such as tcp://:8080 unix:/run/x.sock</source>
        <translation>relay には tcp://:8080 unix:/run/x.sock のように ENDPOINT を 2 つ指定してください</translation>
    </message>
    <message>
        <source>--quiet and --verbose exclude each other</source>
        <translation>--quiet と --verbose は同時に指定できません</translation>
    </message>
    <message>
        <source>Connect to the first ENDPOINT too, once, instead of listening on it; so it is done anyway where its transport cannot listen.</source>
        <translation>1 番目の ENDPOINT も待ち受けずに、一度だけ接続する。トランスポートが待ち受けに対応していなければ常にこの動作になる。</translation>
    </message>
    <message>
        <source>How long peers may take to receive what is left when the relay is interrupted, or when the other side has failed; 0 is for ever.</source>
        <translation>中継が中断されたとき、または反対側で障害が起きたとき、ピアが残りを受信し終えるまでの制限時間。0 は無制限。</translation>
    </message>
    <message>
        <source>When one side has ended its input, how long the other one may be silent before it is closed, where it cannot be told so alone, as tls, ws and serial; 0 is for ever.</source>
        <translation>片側の入力が終わり、そのことだけを反対側に伝えられない場合 (tls、ws、serial など) に、反対側が無通信のまま閉じられるまでの時間。0 は無制限。</translation>
    </message>
    <message>
        <source>How long a peer that has no connection, as with udp, may be silent before it is forgotten; 0 is for ever.</source>
        <translation>udp のように接続を持たないピアが、無通信のまま破棄されるまでの時間。0 は無制限。</translation>
    </message>
    <message>
        <source>Tell nothing but errors.</source>
        <translation>エラー以外は何も表示しない。</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost, how much passed each way and why it ended.</source>
        <translation>接続の確立と切断のたびに、各方向の転送量と終了の理由を標準エラー出力に表示する。</translation>
    </message>
    <message>
        <source>Join two endpoints, as socat does: a proxy, a gateway</source>
        <translation>2 つのエンドポイントをつなぐ (socat と同様): プロキシ、ゲートウェイ</translation>
    </message>
    <message>
        <source>ENDPOINT ENDPOINT [options]</source>
        <translation>ENDPOINT ENDPOINT [オプション]</translation>
    </message>
    <message>
        <source>Listens on the first ENDPOINT and connects each connection that it accepts with one of its own to the second; or, where the first cannot be listened on, joins the two once and ends with them. Bytes and messages go both ways; who is slow holds back who is fast, so the memory needed stays the same. An end of file on one side is passed on, and a failure too. A listening relay tells each address that is bound on standard output and goes on until it is interrupted, then ends as &quot;serve&quot; does.</source>
        <translation>1 番目の ENDPOINT で待ち受け、受け付けた接続をそれぞれ 2 番目への専用の接続とつなぐ。1 番目で待ち受けできない場合は、両者を一度だけつなぎ、その終了とともに終了する。バイト列もメッセージも双方向に流れ、遅い側が速い側を待たせるため、必要なメモリは一定。片側のファイル終端 (EOF) は反対側に伝えられ、障害も同様に伝えられる。待ち受ける中継は、バインドした各アドレスを標準出力に表示し、中断されるまで動作を続け、&quot;serve&quot; と同じように終了する。</translation>
    </message>
    <message>
        <source>Make a Unix socket reachable over TCP.</source>
        <translation>TCP 経由で Unix ソケットに接続できるようにする。</translation>
    </message>
    <message>
        <source>Pass on datagrams; each peer has a port of its own.</source>
        <translation>データグラムを中継する。ピアごとに専用のポートを使う。</translation>
    </message>
    <message>
        <source>Connect two servers with each other.</source>
        <translation>2 つのサーバーを互いに接続する。</translation>
    </message>
    <message>
        <source>serving %1</source>
        <translation>提供中: %1</translation>
    </message>
    <message>
        <source>serve needs an ENDPOINT to listen on, such as tcp://127.0.0.1:7000</source>
        <translation>serve には tcp://127.0.0.1:7000 のような待ち受け用の ENDPOINT を指定してください</translation>
    </message>
    <message>
        <source>serve needs --protocol NAME, such as --protocol echo</source>
        <translation>serve には --protocol echo のように --protocol NAME を指定してください</translation>
    </message>
    <message>
        <source>The protocol to serve; &quot;penstock plugins&quot; tells which there are.</source>
        <translation>提供するプロトコル。&quot;penstock plugins&quot; で一覧を確認できる。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>An option of the protocol; once for each. Options of the transport are query items of the endpoint.</source>
        <translation>プロトコルのオプション。オプションごとに 1 回ずつ指定する。トランスポートのオプションはエンドポイントのクエリ項目として指定する。</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>How long the clients may take to receive what is left when the server is interrupted; 0 is for ever.</source>
        <translation>サーバーが中断されたとき、クライアントが残りを受信し終えるまでの制限時間。0 は無制限。</translation>
    </message>
    <message>
        <source>Tell on standard error of each connection that is made or lost.</source>
        <translation>接続の確立と切断のたびに標準エラー出力に表示する。</translation>
    </message>
    <message>
        <source>Serve a protocol on one or more endpoints</source>
        <translation>1 つ以上のエンドポイントでプロトコルを提供する</translation>
    </message>
    <message>
        <source>ENDPOINT... --protocol NAME [options]</source>
        <translation>ENDPOINT... --protocol NAME [オプション]</translation>
    </message>
    <message>
        <source>Listens on every ENDPOINT, or on none if one fails; tells each address that is bound on standard output, as &quot;listening on tcp://127.0.0.1:43210&quot;, and serves until it is interrupted (SIGINT, SIGTERM, SIGHUP): then it accepts no more, closes its connections once what they have to send is sent, and ends with 0. A second signal ends it at once.</source>
        <translation>すべての ENDPOINT で待ち受ける。1 つでも失敗すれば、どれも待ち受けない。バインドした各アドレスを &quot;待ち受け中: tcp://127.0.0.1:43210&quot; のように標準出力に表示し、中断されるまで (SIGINT、SIGTERM、SIGHUP) サービスを提供する。中断されると新たな接続を受け付けず、送るべきものを送り終えた接続を閉じ、0 で終了する。2 回目のシグナルではただちに終了する。</translation>
    </message>
    <message>
        <source>An echo server; port 0 takes any free one.</source>
        <translation>エコーサーバー。ポート 0 なら空いているポートを使う。</translation>
    </message>
    <message>
        <source>On all addresses and a Unix socket; tell of connections.</source>
        <translation>すべてのアドレスと Unix ソケットで待ち受け、接続を表示する。</translation>
    </message>
    <message>
        <source>A protocol with one of its options.</source>
        <translation>プロトコルのオプションを指定する。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot connect to &quot;%1&quot;</source>
        <translation>&quot;%1&quot; に接続できません</translation>
    </message>
    <message>
        <source>a message was lost on its way to &quot;%1&quot;</source>
        <translation>&quot;%1&quot; へのメッセージが失われました</translation>
    </message>
    <message>
        <source>lost the connection to &quot;%1&quot;</source>
        <translation>&quot;%1&quot; との接続が失われました</translation>
    </message>
    <message>
        <source>cannot watch &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を監視できません</translation>
    </message>
    <message>
        <source>cannot relay &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を中継できません</translation>
    </message>
    <message>
        <source>cannot listen on &quot;%1&quot;</source>
        <translation>&quot;%1&quot; で待ち受けできません</translation>
    </message>
    <message>
        <source>a message was lost on its way to a peer of &quot;%1&quot;</source>
        <translation>&quot;%1&quot; のピアへのメッセージが失われました</translation>
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
