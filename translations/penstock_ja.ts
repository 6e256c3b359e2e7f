<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>There is no program openssl to make a certificate: the demonstration goes without TLS.</source>
        <translation>証明書を作成する openssl プログラムがないため、デモは TLS なしで実行します。</translation>
    </message>
    <message>
        <source>openssl made no certificate: the demonstration goes without TLS.</source>
        <translation>openssl が証明書を作成できなかったため、デモは TLS なしで実行します。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demonstration cannot be watched: %1</source>
        <translation>デモを監視できません: %1</translation>
    </message>
    <message>
        <source>The inspector&apos;s window cannot be shown here.</source>
        <translation>ここではインスペクターのウィンドウを表示できません。</translation>
    </message>
    <message>
        <source>Servers, clients and child processes talk to each other in the process %1: over TCP, TLS, Unix sockets, UDP, WebSockets and pipes. One reader is slow, and one never reads.</source>
        <translation>プロセス %1 の中で、サーバー、クライアント、子プロセスが TCP、TLS、Unix ソケット、UDP、WebSocket、パイプを介して通信します。読み取りが遅いものが 1 つ、まったく読み取らないものが 1 つあります。</translation>
    </message>
    <message>
        <source>The inspector shows them. Close its window, or press Ctrl+C, to end.</source>
        <translation>インスペクターに表示されます。終了するには、そのウィンドウを閉じるか Ctrl+C を押してください。</translation>
    </message>
    <message>
        <source>The monitor shows them. Press q to end.</source>
        <translation>モニターに表示されます。終了するには q を押してください。</translation>
    </message>
    <message>
        <source>In a terminal, &quot;penstock monitor %1&quot; shows them live.</source>
        <translation>端末で &quot;penstock monitor %1&quot; を実行すると、リアルタイムで表示できます。</translation>
    </message>
    <message>
        <source>The demonstration has ended: %1 ends of connections carried %2, and nothing is left running.</source>
        <translation>デモが終了しました: 接続の端点 %1 個が %2 を転送し、実行中のものは残っていません。</translation>
    </message>
    <message>
        <source>Lets servers, clients and child processes talk to each other over all transports, and shows them: in the inspector&apos;s window where there is a display, with &quot;penstock monitor&quot; in a terminal, else with some tables.</source>
        <translation>サーバー、クライアント、子プロセスをすべてのトランスポートで通信させ、その様子を表示する。ディスプレイがあればインスペクターのウィンドウに、端末では &quot;penstock monitor&quot; で、それ以外ではいくつかの表で示す。</translation>
    </message>
    <message>
        <source>How: auto (the default), window, terminal, text or none</source>
        <translation>表示方法: auto (デフォルト)、window、terminal、text、none</translation>
    </message>
    <message>
        <source>How many tables there are with text (3)</source>
        <translation>text の場合に表示する表の数 (3)</translation>
    </message>
    <message>
        <source>When it ends by itself; 0, the default, for never</source>
        <translation>自動的に終了するまでの時間。デフォルトの 0 では終了しない</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it must be a whole number from %3 to %4</source>
        <translation>--%1 を &quot;%2&quot; にすることはできません: %3 から %4 までの整数が必要です</translation>
    </message>
    <message>
        <source>there are no arguments to give, only options, but &quot;%1&quot; was given</source>
        <translation>指定できるのはオプションだけで引数はありませんが、&quot;%1&quot; が指定されました</translation>
    </message>
    <message>
        <source>--show cannot be &quot;%1&quot;: it must be auto, window, terminal, text or none</source>
        <translation>--show を &quot;%1&quot; にすることはできません: auto、window、terminal、text、none のいずれかが必要です</translation>
    </message>
</context>
<context>
    <name>Penstock::AnswerRules</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>When this comes</source>
        <translation>受信条件</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信形式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>After</source>
        <translation>遅延</translation>
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
        <translation>このコンソールで自動的に応答する</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>There are no rules yet. A rule sends an answer when something certain is received; add one below.</source>
        <translation>ルールはまだありません。ルールは、特定の内容を受信したときに応答を送信します。下のボタンで追加してください。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add an automatic answer</source>
        <translation>自動応答の追加</translation>
    </message>
    <message>
        <source>Delete an automatic answer</source>
        <translation>自動応答の削除</translation>
    </message>
    <message>
        <source>Rename a saved send</source>
        <translation>保存した送信の名前の変更</translation>
    </message>
    <message>
        <source>Change an automatic answer</source>
        <translation>自動応答の変更</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Change a saved send</source>
        <translation>保存した送信の変更</translation>
    </message>
    <message>
        <source>Save a send</source>
        <translation>送信の保存</translation>
    </message>
    <message>
        <source>Delete a saved send</source>
        <translation>保存した送信の削除</translation>
    </message>
</context>
<context>
    <name>Penstock::Attachment</name>
    <message>
        <source>%1 failed: the program is not there any more.</source>
        <translation>%1に失敗しました: プログラムはもう存在しません。</translation>
    </message>
    <message>
        <source>%1 cannot be watched. %2</source>
        <translation>%1 を監視できません。%2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1に失敗しました。%2</translation>
    </message>
    <message>
        <source>%1 is shown as far as it can be read. %2</source>
        <translation>%1 は読み取れたところまで表示しています。%2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. %2</source>
        <translation>%1 との接続が失われました。%2</translation>
    </message>
</context>
<context>
    <name>Penstock::Connection</name>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>標準エラー出力</translation>
    </message>
    <message>
        <source>descriptor %1</source>
        <translation>ディスクリプター %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
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
        <translation>先頭の引用符が閉じられていません</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;; there are %2</source>
        <translation>状態 &quot;%1&quot; はありません。使用できる状態: %2</translation>
    </message>
    <message>
        <source>%1 is a text; write it as %1:%2</source>
        <translation>%1 はテキストです。%1:%2 のように書いてください</translation>
    </message>
    <message>
        <source>what %1 is to be is missing</source>
        <translation>%1 の値がありません</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; there are %3</source>
        <translation>%1 に &quot;%2&quot; はありません。使用できる値: %3</translation>
    </message>
    <message>
        <source>paused is reading or writing, not &quot;%1&quot;</source>
        <translation>paused に指定できるのは reading か writing です (&quot;%1&quot; は指定できません)</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot;; there are %2. For a text, write it in quotes</source>
        <translation>キー &quot;%1&quot; はありません。使用できるキー: %2。テキストを検索するには引用符で囲んでください</translation>
    </message>
    <message>
        <source>connecting, open, half-open, flushing or lost</source>
        <translation>connecting、open、half-open、flushing、lost のいずれか</translation>
    </message>
    <message>
        <source>the transport plugin, as tcp</source>
        <translation>トランスポートプラグイン (例: tcp)</translation>
    </message>
    <message>
        <source>the protocol, or its class</source>
        <translation>プロトコル、またはそのクラス</translation>
    </message>
    <message>
        <source>the other end, as 10.0.0.* or *:443</source>
        <translation>相手側 (例: 10.0.0.*、*:443)</translation>
    </message>
    <message>
        <source>this end</source>
        <translation>こちら側</translation>
    </message>
    <message>
        <source>the program it is of</source>
        <translation>接続を持つプログラム</translation>
    </message>
    <message>
        <source>stream, datagram, process or server</source>
        <translation>stream、datagram、process、server のいずれか</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>終了した理由</translation>
    </message>
    <message>
        <source>the callback that ran last</source>
        <translation>最後に実行されたコールバック</translation>
    </message>
    <message>
        <source>the version and cipher of TLS</source>
        <translation>TLS のバージョンと暗号スイート</translation>
    </message>
    <message>
        <source>received and sent, together</source>
        <translation>送受信の合計</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>受信バイト数</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>bytes a second, both ways together</source>
        <translation>1 秒あたりのバイト数 (双方向の合計)</translation>
    </message>
    <message>
        <source>bytes received a second</source>
        <translation>1 秒あたりの受信バイト数</translation>
    </message>
    <message>
        <source>bytes sent a second</source>
        <translation>1 秒あたりの送信バイト数</translation>
    </message>
    <message>
        <source>bytes in the write buffer</source>
        <translation>書き込みバッファ内のバイト数</translation>
    </message>
    <message>
        <source>the most that was in the write buffer</source>
        <translation>書き込みバッファの最大使用量</translation>
    </message>
    <message>
        <source>how long it has lived</source>
        <translation>接続の存続時間</translation>
    </message>
    <message>
        <source>since something was sent or received</source>
        <translation>最後の送受信からの経過時間</translation>
    </message>
    <message>
        <source>how long reading or writing has been paused</source>
        <translation>読み取りまたは書き込みの一時停止時間</translation>
    </message>
    <message>
        <source>how long the last callback took</source>
        <translation>最後のコールバックの所要時間</translation>
    </message>
    <message>
        <source>how long the slowest callback took</source>
        <translation>最も遅かったコールバックの所要時間</translation>
    </message>
    <message>
        <source>exceptions and failures</source>
        <translation>例外とエラーの数</translation>
    </message>
    <message>
        <source>how often writing was paused</source>
        <translation>書き込みの一時停止回数</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>接続の番号</translation>
    </message>
    <message>
        <source>the process id of a child, or of the program</source>
        <translation>子プロセスまたはプログラムのプロセス ID</translation>
    </message>
    <message>
        <source>reading or writing is paused</source>
        <translation>読み取りまたは書き込みが一時停止中</translation>
    </message>
    <message>
        <source>this side paused reading</source>
        <translation>こちら側が読み取りを一時停止中</translation>
    </message>
    <message>
        <source>the write buffer is over its high mark</source>
        <translation>書き込みバッファが高ウォーターマークを超過</translation>
    </message>
    <message>
        <source>something keeps it from moving</source>
        <translation>何らかの理由で滞っている</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; write it as 500, 64k, 1.5M or 2Gi</source>
        <translation>&quot;%1&quot; はサイズではありません。500、64k、1.5M、2Gi のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it as 500us, 20ms, 5s, 10m or 1h</source>
        <translation>&quot;%1&quot; は時間ではありません。500us、20ms、5s、10m、1h のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write it as 3 or 12</source>
        <translation>&quot;%1&quot; は数値ではありません。3、12 のように書いてください</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionModel</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Its number, and its other end</source>
        <translation>番号と相手側</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>接続の進行状況</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>The plugin that moves its bytes</source>
        <translation>バイトを転送するプラグイン</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>The plugin, or class, that is called back</source>
        <translation>コールバックを受けるプラグインまたはクラス</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>The program&apos;s own end</source>
        <translation>プログラム側のエンドポイント</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>相手側のエンドポイント</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>How long it has lived</source>
        <translation>接続の存続時間</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>受信バイト数</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>受信/s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>1 秒あたりの受信バイト数</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>送信/s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>1 秒あたりの送信バイト数</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>書き込みバッファ</translation>
    </message>
    <message>
        <source>What waits to be sent, against the low and the high watermark</source>
        <translation>送信待ちの量と、低・高ウォーターマークとの比較</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Who waits, and for how long</source>
        <translation>待っている側と、その時間</translation>
    </message>
    <message>
        <source>Last callback</source>
        <translation>最終コールバック</translation>
    </message>
    <message>
        <source>How long the last callback took</source>
        <translation>最後のコールバックの所要時間</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終了した理由</translation>
    </message>
    <message>
        <source>reading %1, writing %2</source>
        <translation>読み取り %1、書き込み %2</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>読み取り %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>書き込み %1</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常終了</translation>
    </message>
    <message>
        <source>program gone</source>
        <translation>プログラム終了</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>half-open, peer ended</source>
        <translation>ハーフオープン (ピア終了)</translation>
    </message>
    <message>
        <source>half-open, we ended</source>
        <translation>ハーフオープン (こちら側終了)</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>フラッシュ中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>切断</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 個の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>%1 wait to be sent; low mark %2, high mark %3, most %4</source>
        <translation>送信待ち %1、低ウォーターマーク %2、高ウォーターマーク %3、最大 %4</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>Penstock::ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>初期状態に戻す</translation>
    </message>
</context>
<context>
    <name>Penstock::Console</name>
    <message>
        <source>Open a connection, or listen</source>
        <translation>接続を開く、または待ち受ける</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Saved sends</source>
        <translation>保存した送信</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>&quot;%1&quot; を削除しました。</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>ルールを削除しました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>別のエンドポイント</translation>
    </message>
    <message>
        <source>Choose something else to open</source>
        <translation>別のエンドポイントを選んで開く</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Open the same endpoint once more</source>
        <translation>同じエンドポイントをもう一度開く</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>読み取り保留</translation>
    </message>
    <message>
        <source>Read nothing for now: the peer has to wait</source>
        <translation>当面は何も読み取らず、ピアを待たせる</translation>
    </message>
    <message>
        <source>End sending</source>
        <translation>送信を終了</translation>
    </message>
    <message>
        <source>End our side of the connection, and go on receiving</source>
        <translation>こちら側の送信を終了して受信を続ける</translation>
    </message>
    <message>
        <source>Stay half-open</source>
        <translation>ハーフオープンを維持</translation>
    </message>
    <message>
        <source>Keep our side open when the peer ends its own</source>
        <translation>ピアが送信を終了しても、こちら側は開いたままにする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Send what is left, then end the connection</source>
        <translation>残りを送信してから接続を終了する</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>End the connection now and drop what is left</source>
        <translation>接続をただちに終了し、残りを破棄する</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Show what was said as hexadecimal numbers</source>
        <translation>やり取りを 16 進数で表示する</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>やり取りをコピーする</translation>
    </message>
    <message>
        <source>Save log …</source>
        <translation>ログを保存 …</translation>
    </message>
    <message>
        <source>Write the conversation to a file</source>
        <translation>やり取りをファイルに書き込む</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget the conversation</source>
        <translation>やり取りを消去する</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>何も開いていません。</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 を開いています …</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続済み</translation>
    </message>
    <message>
        <source>Closing %1: what is left is being sent.</source>
        <translation>%1 をクローズ中: 残りを送信しています。</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Reading is held: what the peer sends waits with it.</source>
        <translation>読み取りを保留中: ピアが送るデータはピア側で待たされます。</translation>
    </message>
    <message>
        <source>The peer does not read as fast as is sent: %1 wait in the connection.</source>
        <translation>ピアの読み取りが送信に追い付いていません: %1 が接続内で送信待ちです。</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) wait here, %1 of at most %2 for each peer.</source>
        <translation>
            <numerusform>%n 件の送信がここで待機中です: %1 (ピアごとに最大 %2)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) open</source>
        <translation>
            <numerusform>接続 %n 個中 %1 個がオープン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %1 in %n piece(s)</source>
        <translation>
            <numerusform>受信 %1 (%n 回)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %1 in %n send(s)</source>
        <translation>
            <numerusform>送信 %1 (%n 回)</numerusform>
        </translation>
    </message>
    <message>
        <source>writing was paused for %1 s</source>
        <translation>書き込みの一時停止 計 %1 秒</translation>
    </message>
    <message>
        <source>The conversation was copied.</source>
        <translation>やり取りをコピーしました。</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>やり取りの保存</translation>
    </message>
    <message>
        <source>The conversation was written to &quot;%1&quot;.</source>
        <translation>やり取りを &quot;%1&quot; に書き込みました。</translation>
    </message>
    <message>
        <source>The conversation was not written to &quot;%1&quot;: %2.</source>
        <translation>やり取りを &quot;%1&quot; に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>会話を消去しました。</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePages</name>
    <message>
        <source>New console</source>
        <translation>新しいコンソール</translation>
    </message>
    <message>
        <source>Close this console</source>
        <translation>このコンソールを閉じる</translation>
    </message>
</context>
<context>
    <name>Penstock::ConsolePeer</name>
    <message>
        <source>The connection has ended: nothing was sent.</source>
        <translation>接続はすでに終了しています: 何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Our side of the connection has ended: nothing was sent.</source>
        <translation>こちら側はすでに送信を終了しています: 何も送信されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The peer does not read, and %n byte(s) wait for it already: nothing was sent.</source>
        <translation>
            <numerusform>ピアが読み取らず、すでに %n バイトが待機しています: 何も送信されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still being sent: send the file when that is done.</source>
        <translation>ほかの送信がまだ続いています: 完了してからファイルを送信してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>ファイル &quot;%1&quot; を読み取れません: %2</translation>
    </message>
    <message>
        <source>This transport cannot end one side alone: close it instead.</source>
        <translation>このトランスポートは片側だけを終了できません。代わりに閉じてください。</translation>
    </message>
    <message numerus="yes">
        <source>The file &quot;%1&quot; is too long for one message: it may have %n byte(s) at most.</source>
        <translation>
            <numerusform>ファイル &quot;%1&quot; は 1 つのメッセージには大きすぎます: 最大 %n バイトです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ConsoleSession</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1 に接続しています …</translation>
    </message>
    <message>
        <source>Opening was given up.</source>
        <translation>開く操作を取りやめました。</translation>
    </message>
    <message>
        <source>Cannot listen on %1. %2</source>
        <translation>%1 で待ち受けできません。%2</translation>
    </message>
    <message>
        <source>Cannot connect to %1. %2</source>
        <translation>%1 に接続できません。%2</translation>
    </message>
    <message>
        <source>A connection could not be accepted. %1</source>
        <translation>接続を受け付けられませんでした。%1</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 で待ち受けています。</translation>
    </message>
    <message>
        <source>Bound to %1; whoever sends something can be answered.</source>
        <translation>%1 にバインドしました。送信してきた相手に応答できます。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>%1 に接続しました。</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>送信されませんでした。%1</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was sent: %2 bytes.</source>
        <translation>ファイル &quot;%1&quot; を送信しました: %2 バイト。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was not sent. %2</source>
        <translation>ファイル &quot;%1&quot; は送信されませんでした。%2</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>接続が終了しました。</translation>
    </message>
    <message>
        <source>The connection was lost. %1</source>
        <translation>接続が失われました。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) that waited were dropped.</source>
        <translation>
            <numerusform>待機中の送信 %n 件を破棄しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listening.</source>
        <translation>待ち受けを終了しました。</translation>
    </message>
    <message>
        <source>Our side has ended; receiving goes on.</source>
        <translation>こちら側の送信を終了しました。受信は続きます。</translation>
    </message>
    <message>
        <source>Nobody is connected: there is no one to send to.</source>
        <translation>接続している相手がいません: 送信先がありません。</translation>
    </message>
    <message>
        <source>This peer has gone: choose another one.</source>
        <translation>このピアはもう存在しません: 別のピアを選んでください。</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet: there is no one to answer.</source>
        <translation>まだ誰からも送信されていません: 応答する相手がいません。</translation>
    </message>
    <message>
        <source>Nothing is open: there is no one to send to.</source>
        <translation>何も開いていません: 送信先がありません。</translation>
    </message>
    <message>
        <source>Too many automatic answers wait: this one is left out.</source>
        <translation>待機中の自動応答が多すぎます: この応答は見送られました。</translation>
    </message>
    <message>
        <source>The automatic answer was not sent. %1</source>
        <translation>自動応答は送信されませんでした。%1</translation>
    </message>
    <message>
        <source>The peer has ended its side.</source>
        <translation>ピアが送信を終了しました。</translation>
    </message>
    <message>
        <source>A message was lost. %1</source>
        <translation>メッセージが失われました。%1</translation>
    </message>
    <message>
        <source>Reading is held: the peer has to wait.</source>
        <translation>読み取りを保留しました: ピアは待たされます。</translation>
    </message>
    <message>
        <source>Reading goes on.</source>
        <translation>読み取りを再開しました。</translation>
    </message>
</context>
<context>
    <name>Penstock::Conversation</name>
    <message numerus="yes">
        <source>%n older line(s) are not kept.</source>
        <translation>
            <numerusform>古い %n 行は保持されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
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
        <translation>やり取り</translation>
    </message>
</context>
<context>
    <name>Penstock::DataTab</name>
    <message>
        <source>How bytes are shown</source>
        <translation>バイトの表示形式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Which way is shown</source>
        <translation>表示する方向</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Search in the data</source>
        <translation>データ内を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search backwards</source>
        <translation>逆方向に検索</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>最新データに追従</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Search, as 0d 0a</source>
        <translation>検索 (例: 0d 0a)</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>選択範囲またはすべてをコピー</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;hex</source>
        <translation>16 進として(&amp;H)</translation>
    </message>
    <message>
        <source>As &amp;C array</source>
        <translation>C 配列として(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;base64</source>
        <translation>Base64 として(&amp;B)</translation>
    </message>
    <message>
        <source>What to send to the peer</source>
        <translation>ピアに送信する内容</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>入力の形式</translation>
    </message>
    <message>
        <source>Text has the escapes \n \r \t \0 \xHH and \\; hex is 0d 0a.</source>
        <translation>テキストでは \n \r \t \0 \xHH \\ のエスケープを使えます。16 進は 0d 0a のように書きます。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>Send to the peer, as hello\r\n</source>
        <translation>ピアに送信 (例: hello\r\n)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in what is shown.</source>
        <translation>&quot;%1&quot; は表示中のデータにありません。</translation>
    </message>
    <message>
        <source>Nothing can be captured</source>
        <translation>キャプチャできません</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet</source>
        <translation>送受信はまだありません</translation>
    </message>
    <message>
        <source>It is being captured: what comes appears here.</source>
        <translation>キャプチャ中です。送受信されたデータがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is captured</source>
        <translation>キャプチャしていません</translation>
    </message>
    <message>
        <source>The program keeps what it sends and receives only while somebody asks for it. Secrets are overwritten with asterisks.</source>
        <translation>プログラムが送受信データを保持するのは、要求されている間だけです。秘密の情報はアスタリスクで上書きされます。</translation>
    </message>
</context>
<context>
    <name>Penstock::DataView</name>
    <message>
        <source>What was sent and received</source>
        <translation>送受信データ</translation>
    </message>
    <message numerus="yes">
        <source>… %n piece(s) not shown, as there was too much at once</source>
        <translation>
            <numerusform>… 一度に届いた量が多すぎたため、%n 個のデータは表示されていません</numerusform>
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
        <translation>  … 残り %1</translation>
    </message>
</context>
<context>
    <name>Penstock::DetailPane</name>
    <message>
        <source>The program tells no more; this is what it told last.</source>
        <translation>プログラムからの情報はもう届きません。最後に届いた内容を表示しています。</translation>
    </message>
    <message>
        <source>It is over: %1.</source>
        <translation>終了しました: %1</translation>
    </message>
    <message>
        <source>It listens.</source>
        <translation>待ち受け中です。</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; nothing has been sent or received.</source>
        <translation>滞りはありません。まだ何も送受信されていません。</translation>
    </message>
    <message>
        <source>Nothing keeps it from moving; the last activity was %1 ago.</source>
        <translation>滞りはありません。最後の送受信は %1前です。</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>フロー(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>タイムライン(&amp;I)</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>No connection is selected</source>
        <translation>接続が選択されていません</translation>
    </message>
    <message>
        <source>Select one in the table to see what is known of it, how it flows, what it is called back with, and what it sends and receives.</source>
        <translation>表で接続を選択すると、その情報、データの流れ、呼び出されたコールバック、送受信の内容が表示されます。</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>表示する時間の範囲</translation>
    </message>
    <message numerus="yes">
        <source>The last %n second(s)</source>
        <translation>
            <numerusform>直近 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>直近 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over. %1</source>
        <comment>a sentence</comment>
        <translation>終了しました。%1</translation>
    </message>
</context>
<context>
    <name>Penstock::EndpointForm</name>
    <message>
        <source>An endpoint, such as tcp://127.0.0.1:7000</source>
        <translation>エンドポイント (例: tcp://127.0.0.1:7000)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>待ち受け(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>トランスポート(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>パス(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>プロトコル(&amp;R)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No transport plugin was found</source>
        <translation>トランスポートプラグインが見つかりません</translation>
    </message>
    <message>
        <source>Choose a transport</source>
        <translation>トランスポートを選択</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1 のオプション</translation>
    </message>
    <message>
        <source>None: talk by hand</source>
        <translation>なし (手動でやり取り)</translation>
    </message>
    <message>
        <source>Choose a transport.</source>
        <translation>トランスポートを選択してください。</translation>
    </message>
    <message>
        <source>No plugin has the scheme &quot;%1&quot;; there are %2.</source>
        <translation>スキーム &quot;%1&quot; を持つプラグインはありません。使用できるスキーム: %2</translation>
    </message>
    <message>
        <source>%1 cannot listen.</source>
        <translation>%1 は待ち受けに対応していません。</translation>
    </message>
    <message>
        <source>Type an endpoint, or choose a transport.</source>
        <translation>エンドポイントを入力するか、トランスポートを選択してください。</translation>
    </message>
    <message>
        <source>%1 has no options.</source>
        <translation>%1 にはオプションがありません。</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; there are %3.</source>
        <translation>%1 にオプション &quot;%2&quot; はありません。使用できるオプション: %3</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; cannot be &quot;%2&quot;: it has to be %3.</source>
        <translation>オプション &quot;%1&quot; に &quot;%2&quot; は指定できません。次の形式で指定してください: %3</translation>
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
    <name>Penstock::FilterLine</name>
    <message>
        <source>Filter of connections</source>
        <translation>接続のフィルター</translation>
    </message>
    <message>
        <source>Filter, as state:open peer:10.* bytes&gt;1M -paused</source>
        <translation>フィルター (例: state:open peer:10.* bytes&gt;1M -paused)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>保存したフィルターはまだありません</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を保存</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を削除</translation>
    </message>
    <message>
        <source>Write a filter to save it</source>
        <translation>保存するにはフィルターを入力</translation>
    </message>
</context>
<context>
    <name>Penstock::FlowChart</name>
    <message>
        <source>Chart of the write buffer and of rates</source>
        <translation>書き込みバッファと転送速度のグラフ</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>書き込みバッファ</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>カーネル内</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>バイト/秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>high mark</source>
        <translation>高ウォーターマーク</translation>
    </message>
    <message>
        <source>reading paused</source>
        <translation>読み取り一時停止</translation>
    </message>
    <message>
        <source>%1: %2 buffered, in %3, out %4</source>
        <translation>%1: バッファ内 %2、受信 %3、送信 %4</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>low mark; writing paused</source>
        <translation>下限マーク、書き込み一時停止</translation>
    </message>
</context>
<context>
    <name>Penstock::Inspector</name>
    <message>
        <source>The data were cleared.</source>
        <translation>データを消去しました。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; was forgotten.</source>
        <translation>フィルター &quot;%1&quot; を削除しました。</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>まだ何も監視していません</translation>
    </message>
    <message>
        <source>Choose a program on the left by a double click, or write the endpoint of a monitor below the list. Programs can be watched that run with PENSTOCK_MONITOR=1 in their environment.</source>
        <translation>左側のプログラムをダブルクリックして選ぶか、一覧の下にモニターのエンドポイントを入力してください。環境変数 PENSTOCK_MONITOR=1 を設定して実行しているプログラムを監視できます。</translation>
    </message>
    <message>
        <source>The filter hides all connections</source>
        <translation>すべての接続がフィルターで非表示になっています</translation>
    </message>
    <message numerus="yes">
        <source>There are %n connection(s) that it does not want.</source>
        <translation>
            <numerusform>フィルターに一致しない接続が %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>The program is watched; what it opens and accepts appears here.</source>
        <translation>プログラムを監視しています。開いた接続や受け付けた接続がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 個の接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%n 個中 %1 個の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held: what happens now is shown afterwards</source>
        <translation>%1 (固定中: これ以降の変化は固定を解除すると表示されます)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>&amp;Watch a program</source>
        <translation>プログラムを監視(&amp;W)</translation>
    </message>
    <message>
        <source>Stop watching the program</source>
        <translation>プログラムの監視を停止</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>読み取りを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pausing reading</source>
        <translation>読み取りの一時停止</translation>
    </message>
    <message>
        <source>&amp;Resume reading</source>
        <translation>読み取りを再開(&amp;R)</translation>
    </message>
    <message>
        <source>Resuming reading</source>
        <translation>読み取りの再開</translation>
    </message>
    <message>
        <source>Set &amp;limits…</source>
        <translation>ウォーターマークを設定(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>送信(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close, once all is sent</source>
        <translation>すべて送信してから閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>クローズ</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be closed in 3 seconds.</source>
        <translation>
            <numerusform>%n 個の接続を 3 秒後に閉じます。</numerusform>
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
            <numerusform>%n 個の接続を 3 秒後に中止します。バッファ内のデータは失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>キャプチャ(&amp;T)</translation>
    </message>
    <message>
        <source>Record what is sent and received (Ctrl+T)</source>
        <translation>送受信データを記録する (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hold the picture</source>
        <translation>表示を固定(&amp;H)</translation>
    </message>
    <message>
        <source>Forget &amp;ended connections</source>
        <translation>終了した接続を消去(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Details below the table</source>
        <translation>詳細を表の下に表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Columns as at first</source>
        <translation>列を初期状態に戻す(&amp;C)</translation>
    </message>
    <message>
        <source>The program is not there any more</source>
        <translation>プログラムはもう存在しません</translation>
    </message>
    <message>
        <source>It lets itself be watched only; PENSTOCK_MONITOR=control allows more</source>
        <translation>このプログラムは監視のみ可能です。PENSTOCK_MONITOR=control を設定すると操作もできます</translation>
    </message>
    <message>
        <source>The program does not allow what it sends and receives to be seen.</source>
        <translation>このプログラムは送受信データの表示を許可していません。</translation>
    </message>
    <message>
        <source>%1 of #%2</source>
        <comment>what is done, number of the connection</comment>
        <translation>#%2 の%1</translation>
    </message>
    <message>
        <source>Setting the limits</source>
        <translation>ウォーターマークの設定</translation>
    </message>
    <message>
        <source>%1 bytes are too much to send at once; %2 can be sent.</source>
        <translation>%1 バイトは一度に送信できる量を超えています。最大 %2 バイトまで送信できます。</translation>
    </message>
    <message>
        <source>Sending on #%1</source>
        <translation>#%1 での送信</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Export the table as &amp;CSV…</source>
        <translation>表を CSV としてエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Export the table as &amp;JSON…</source>
        <translation>表を JSON としてエクスポート(&amp;J)…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表のエクスポート</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 has ended, or watches itself no more.</source>
        <translation>%1 は終了したか、監視を受け付けなくなりました。</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>This was recorded; nobody is there to be sent to</source>
        <translation>これは記録です。送信先がありません</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>記録を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>&amp;Record the session…</source>
        <translation>セッションを記録(&amp;R)…</translation>
    </message>
    <message>
        <source>Write what is captured as &amp;pcapng…</source>
        <translation>キャプチャを pcapng として書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>The session was recorded in %1.</source>
        <translation>セッションを %1 に記録しました。</translation>
    </message>
    <message>
        <source>Record the session</source>
        <translation>セッションを記録</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>%n 個のパケットを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is captured</source>
        <translation>キャプチャを書き出す</translation>
    </message>
    <message>
        <source>The recording cannot be opened. %1</source>
        <translation>記録を開けません。%1</translation>
    </message>
    <message>
        <source>This program cannot be watched. %1</source>
        <translation>このプログラムを監視できません。%1</translation>
    </message>
    <message>
        <source>Send a &amp;file…</source>
        <translation>ファイルを送信(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>保存済みフィルター(&amp;S)</translation>
    </message>
    <message>
        <source>Sea&amp;rch in the data</source>
        <translation>データ内を検索(&amp;R)</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns</source>
        <translation>列を選択(&amp;O)</translation>
    </message>
    <message>
        <source>What %1 told will be forgotten in 3 seconds.</source>
        <translation>%1 から得た情報は 3 秒後に破棄されます。</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>%1 の監視を終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n ended connection(s) were forgotten.</source>
        <translation>
            <numerusform>終了した接続 %n 個を消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a file on #%1</source>
        <translation>#%1 でファイルを送信</translation>
    </message>
    <message>
        <source>%1 is no file that could be sent.</source>
        <translation>%1 は送信できるファイルではありません。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 can be sent at once.</source>
        <translation>%1 は %2 バイトです。一度に送信できるのは最大 %3 です。</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to send.</source>
        <translation>%1 は空です: 送信するものがありません。</translation>
    </message>
    <message>
        <source>%1 is being written just now.</source>
        <translation>%1 は現在書き込み中です。</translation>
    </message>
    <message>
        <source>%1 is no file that could be written over.</source>
        <translation>%1 は上書きできるファイルではありません。</translation>
    </message>
    <message>
        <source>What it told up to then was recorded in %1.</source>
        <translation>それまでの情報は %1 に記録されました。</translation>
    </message>
    <message>
        <source>What was captured up to then was written to %1.</source>
        <translation>それまでにキャプチャした内容は %1 に書き出されました。</translation>
    </message>
    <message>
        <source>%1 is no recording.</source>
        <translation>%1 は記録ではありません。</translation>
    </message>
</context>
<context>
    <name>Penstock::InspectorProgram</name>
    <message>
        <source>Shows the connections of running programs, live. A program can be watched that runs with PENSTOCK_MONITOR=1 in its environment, or serves a monitor; the window lists them.

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</source>
        <translation>実行中のプログラムの接続をリアルタイムで表示する。監視できるのは、環境変数 PENSTOCK_MONITOR=1 を設定して実行しているプログラムと、モニターを提供しているプログラム。これらはウィンドウに一覧表示される。

penstock-inspector 4711
penstock-inspector &apos;tls://tool.example:7443?ca=team.pem&apos;
penstock-inspector -- ./tool --option</translation>
    </message>
    <message>
        <source>Starts a program, and watches it; what it prints is shown, and it is ended with the inspector.</source>
        <translation>プログラムを起動して監視する。その出力を表示し、インスペクターの終了時にプログラムも終了させる。</translation>
    </message>
    <message>
        <source>[-- PROGRAM ARGUMENTS…]</source>
        <translation>[-- PROGRAM ARGUMENTS…]</translation>
    </message>
    <message>
        <source>Shows only some connections at first.</source>
        <translation>最初に表示する接続を絞り込む。</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>The colours: system, light or dark.</source>
        <translation>配色: system、light、dark。</translation>
    </message>
    <message>
        <source>COLOURS</source>
        <translation>COLOURS</translation>
    </message>
    <message>
        <source>Writes pictures of each view of what is watched to a folder, and ends.</source>
        <translation>監視対象の各ビューの画像をフォルダーに書き込んで終了する。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>the program to start is missing after --</source>
        <translation>-- の後に起動するプログラムを指定してください</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark, not &quot;%1&quot;</source>
        <translation>--theme には system、light、dark のいずれかを指定してください (指定された値: &quot;%1&quot;)</translation>
    </message>
    <message>
        <source>What to watch: process ids, endpoints of monitors, recordings.</source>
        <translation>監視対象: プロセス ID、モニターのエンドポイント、記録。</translation>
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
        <translation>言語 (&amp;Language)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>Penstock::LimitsPopup</name>
    <message>
        <source>Watermarks of the write buffer</source>
        <translation>書き込みバッファのウォーターマーク</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;High watermark</source>
        <translation>高ウォーターマーク(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Low watermark</source>
        <translation>低ウォーターマーク(&amp;L)</translation>
    </message>
    <message>
        <source>The low watermark, %1, is above the high one.</source>
        <translation>低ウォーターマーク %1 が高ウォーターマークを超えています。</translation>
    </message>
    <message>
        <source>The high watermark, %1, is too large; it may be 1024Gi at most.</source>
        <translation>高ウォーターマーク %1 は大きすぎます。最大は 1024Gi です。</translation>
    </message>
</context>
<context>
    <name>Penstock::MainWindow</name>
    <message>
        <source>Penstock Inspector</source>
        <translation>Penstock インスペクター</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>配色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Penstock Inspector</source>
        <translation>Penstock インスペクターについて(&amp;A)</translation>
    </message>
    <message>
        <source>Penstock Inspector %1, with Qt %2. Its licence is MIT.</source>
        <translation>Penstock インスペクター %1 (Qt %2 を使用)。ライセンスは MIT です。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Output of %1</source>
        <translation>%1 の出力</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no process id, no recording and no endpoint: %2</source>
        <translation>&quot;%1&quot; はプロセス ID でも記録でもエンドポイントでもありません: %2</translation>
    </message>
</context>
<context>
    <name>Penstock::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
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
    <message>
        <source>the event loop has not answered for %1: something holds it up</source>
        <translation>%1前からイベントループが応答していません: 何かが妨げています</translation>
    </message>
</context>
<context>
    <name>Penstock::OptionEditor</name>
    <message>
        <source>&lt;p&gt;Default: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;デフォルト: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(未設定)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (デフォルト)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Choose the %1</source>
        <translation>%1 の選択</translation>
    </message>
    <message>
        <source>It has to be %1.</source>
        <translation>次の形式で指定してください: %1</translation>
    </message>
</context>
<context>
    <name>Penstock::Overview</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>イベントループ</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Protocol&apos;s class or plugin</source>
        <translation>プロトコルのクラスまたはプラグイン</translation>
    </message>
    <message>
        <source>Local end</source>
        <translation>ローカル側</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>ディスクリプター</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time of day, duration</comment>
        <translation>%1 (%2前)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cause of the end</source>
        <translation>終了の原因</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>プロセス ID</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>転送量</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received a second</source>
        <translation>1 秒あたりの受信</translation>
    </message>
    <message>
        <source>Sent a second</source>
        <translation>1 秒あたりの送信</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最後の送受信</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Writes ignored</source>
        <translation>無視された書き込み</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 in all</source>
        <translation>
            <numerusform>%n 回、計 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1; %2</source>
        <translation>%1前から、%2</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>フロー制御</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>書き込みバッファ</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>高ウォーターマーク</translation>
    </message>
    <message>
        <source>Low watermark</source>
        <translation>低ウォーターマーク</translation>
    </message>
    <message>
        <source>Most buffered</source>
        <translation>バッファ最大使用量</translation>
    </message>
    <message>
        <source>Writing paused</source>
        <translation>書き込み一時停止</translation>
    </message>
    <message>
        <source>Reading paused</source>
        <translation>読み取り一時停止</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Not acknowledged by the peer</source>
        <translation>ピアの確認応答待ち</translation>
    </message>
    <message>
        <source>Not received by the program</source>
        <translation>プログラムの受信待ち</translation>
    </message>
    <message>
        <source>The peer&apos;s window</source>
        <translation>ピアの受信ウィンドウ</translation>
    </message>
    <message>
        <source>Round trip time</source>
        <translation>ラウンドトリップ時間</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>呼び出し回数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Last took</source>
        <translation>最終の所要時間</translation>
    </message>
    <message>
        <source>Slowest took</source>
        <translation>最遅の所要時間</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Connections now</source>
        <translation>現在の接続数</translation>
    </message>
    <message>
        <source>Accepted while watched</source>
        <translation>監視中の受け付け数</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>バージョンと暗号スイート</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate</source>
        <translation>ピアの証明書</translation>
    </message>
    <message>
        <source>All that is known of the connection</source>
        <translation>この接続のすべての情報</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Start-TLS: took the place of #%1</source>
        <translation>Start-TLS: #%1 を引き継ぎました</translation>
    </message>
    <message>
        <source>Changed protocols; %1 until then</source>
        <translation>プロトコルを切り替えました。それまでは %1</translation>
    </message>
</context>
<context>
    <name>Penstock::PayloadText</name>
    <message>
        <source>Behind \x at character %1 two hexadecimal digits are needed, such as \x1b.</source>
        <translation>%1 文字目の \x の後には、\x1b のように 2 桁の 16 進数が必要です。</translation>
    </message>
    <message>
        <source>The escape at character %1 is unknown; there are \n \r \t \0 \a \b \e \f \v \xHH, and \\ for a backslash.</source>
        <translation>%1 文字目のエスケープは使用できません。使用できるのは \n \r \t \0 \a \b \e \f \v \xHH と、バックスラッシュを表す \\ です。</translation>
    </message>
    <message>
        <source>Character %1 is no hexadecimal digit; bytes are pairs of 0 to 9 and a to f, such as 48 65 6c.</source>
        <translation>%1 文字目は 16 進数ではありません。バイトは 48 65 6c のように 0 から 9 と a から f の 2 桁で書きます。</translation>
    </message>
    <message>
        <source>The digit at character %1 lacks its second half: a byte has two digits.</source>
        <translation>%1 文字目の 16 進数に 2 桁目がありません。1 バイトは 2 桁で書きます。</translation>
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
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>%1 以上の整数</translation>
    </message>
    <message>
        <source>an integer of at most %1</source>
        <translation>%1 以下の整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 までの数値</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>%1 以上の数値</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>%1 以下の数値</translation>
    </message>
    <message>
        <source>a duration, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>時間(例: 250ms、1.5s、2min、1h、0)</translation>
    </message>
    <message>
        <source>a duration from %1 to %2, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>%1 から %2 までの時間(例: 250ms、1.5s、2min、1h、0)</translation>
    </message>
    <message>
        <source>a duration of at least %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>%1 以上の時間(例: 250ms、1.5s、2min、1h、0)</translation>
    </message>
    <message>
        <source>a duration of at most %1, as in 250ms, 1.5s, 2min, 1h or 0</source>
        <translation>%1 以下の時間(例: 250ms、1.5s、2min、1h、0)</translation>
    </message>
    <message>
        <source>a size in bytes, as in 4096, 64K, 1M or 4G</source>
        <translation>バイト単位のサイズ(例: 4096、64K、1M、4G)</translation>
    </message>
    <message>
        <source>a size in bytes from %1 to %2, as in 4096, 64K, 1M or 4G</source>
        <translation>%1 から %2 までのバイト単位のサイズ(例: 4096、64K、1M、4G)</translation>
    </message>
    <message>
        <source>a size in bytes of at least %1, as in 4096, 64K, 1M or 4G</source>
        <translation>%1 以上のバイト単位のサイズ(例: 4096、64K、1M、4G)</translation>
    </message>
    <message>
        <source>a size in bytes of at most %1, as in 4096, 64K, 1M or 4G</source>
        <translation>%1 以下のバイト単位のサイズ(例: 4096、64K、1M、4G)</translation>
    </message>
    <message>
        <source>one of %1 and %2</source>
        <translation>%1、%2 のいずれか</translation>
    </message>
    <message>
        <source>true or false (or 1, 0, yes, no, on, off)</source>
        <translation>true または false(1、0、yes、no、on、off も可)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsModel</name>
    <message>
        <source>It is a part of this program.</source>
        <translation>プログラムに組み込まれています。</translation>
    </message>
    <message>
        <source>It belongs to %1, and others may write to it.</source>
        <translation>所有者は %1 で、ほかのユーザーも書き込めます。</translation>
    </message>
    <message>
        <source>It belongs to %1, and nobody else may write to it.</source>
        <translation>所有者は %1 で、ほかのユーザーは書き込めません。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>It has no options.</source>
        <translation>オプションはありません。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>It is not used: %1.</source>
        <translation>使用されていません: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>%1, for Penstock %2</source>
        <translation>%1 (Penstock %2 用)</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Kinds of protocols</source>
        <translation>プロトコルの種類</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼性</translation>
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
        <source>rejected: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Schemes or protocols</source>
        <translation>スキームまたはプロトコル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Penstock::PluginsView</name>
    <message>
        <source>Filter: a word of any column, such as tls or rejected</source>
        <translation>フィルター: 任意の列の語 (例: tls、拒否)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All that is known of the plugin</source>
        <translation>このプラグインのすべての情報</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Look into the plugins&apos; folders once more</source>
        <translation>プラグインのフォルダーをもう一度検索する</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>No plugin has the word of the filter.</source>
        <translation>フィルターの語を含むプラグインはありません。</translation>
    </message>
    <message>
        <source>No plugin was found in these folders: %1. More are named by the environment variable PENSTOCK_PLUGIN_PATH.</source>
        <translation>次のフォルダーにプラグインが見つかりません: %1。環境変数 PENSTOCK_PLUGIN_PATH でほかのフォルダーを指定できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%n 個中 %1 個のプラグイン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramList</name>
    <message>
        <source>&amp;Programs</source>
        <translation>プログラム一覧(&amp;R)</translation>
    </message>
    <message>
        <source>Programs that can be watched</source>
        <translation>監視できるプログラム</translation>
    </message>
    <message>
        <source>Process id or endpoint to watch</source>
        <translation>監視するプロセス ID またはエンドポイント</translation>
    </message>
    <message>
        <source>PID or endpoint</source>
        <translation>PID かエンドポイント</translation>
    </message>
    <message>
        <source>The process id of a program that runs with PENSTOCK_MONITOR=1, or the endpoint of its monitor, as tls://host:7443?…</source>
        <translation>PENSTOCK_MONITOR=1 を設定して実行しているプログラムのプロセス ID、またはそのモニターのエンドポイント (例: tls://host:7443?…)</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>監視する</translation>
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
        <translation>監視中です。ダブルクリックで監視を終了します。</translation>
    </message>
    <message>
        <source>A double click watches it.</source>
        <translation>ダブルクリックで監視を開始します。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program, process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a process id nor an endpoint: %2.</source>
        <translation>&quot;%1&quot; はプロセス ID でもエンドポイントでもありません: %2</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>プログラムはまだありません</translation>
    </message>
    <message>
        <source>Those that can be watched appear here.</source>
        <translation>監視できるプログラムがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Penstock::ProgramRunner</name>
    <message>
        <source>What the program prints</source>
        <translation>プログラムの出力</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>%1 runs, but cannot be watched: it has opened no event loop of Penstock.</source>
        <translation>%1 は実行中ですが、監視できません: Penstock のイベントループを開いていません。</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 はシグナルによって終了しました。</translation>
    </message>
    <message>
        <source>%1 has exited with %2.</source>
        <translation>%1 が終了しました (終了コード %2)。</translation>
    </message>
</context>
<context>
    <name>Penstock::SavedSendsPanel</name>
    <message>
        <source>Saved sends</source>
        <translation>保存した送信</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Type something to send below and press Save.</source>
        <translation>まだ何も保存されていません。下に送信する内容を入力して [保存] を押してください。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Put it into the input line; saving it under the same name replaces it</source>
        <translation>入力行に読み込む。同じ名前で保存すると置き換わる</translation>
    </message>
</context>
<context>
    <name>Penstock::Screenshots</name>
    <message>
        <source>: cannot be written
</source>
        <translation>: 書き込めません
</translation>
    </message>
</context>
<context>
    <name>Penstock::SendBar</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send the line (Return)</source>
        <translation>この行を送信する (Return)</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>ファイル …</translation>
    </message>
    <message>
        <source>Send the content of a file</source>
        <translation>ファイルの内容を送信する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this line among the saved sends (Ctrl+D)</source>
        <translation>この行を保存した送信に加える (Ctrl+D)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Send the line again and again</source>
        <translation>この行を繰り返し送信する</translation>
    </message>
    <message>
        <source>Type what to send, and press Return</source>
        <translation>送信する内容を入力して Return を押してください</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>送信する内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Text may have escapes such as \n, \t and \x1b; hex is pairs of digits such as 48 65 6c</source>
        <translation>テキストでは \n、\t、\x1b などのエスケープを使えます。16 進は 48 65 6c のように 2 桁ずつ書きます</translation>
    </message>
    <message>
        <source>How the line is read</source>
        <translation>入力行の解釈方法</translation>
    </message>
    <message>
        <source>No line end</source>
        <translation>行末なし</translation>
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
        <translation>行の後に付けて送信するもの</translation>
    </message>
    <message>
        <source>Who it is sent to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>every </source>
        <translation>間隔 </translation>
    </message>
    <message>
        <source>How often the line is sent</source>
        <translation>行を送信する間隔</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>停止するまで</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>How many times the line is sent</source>
        <translation>行を送信する回数</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>全員へ</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>繰り返しを停止</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s).</source>
        <translation>
            <numerusform>%n 回送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n time(s), since the peer does not read.</source>
        <translation>
            <numerusform>ピアが読み取らないため、%n 回の送信を見送りました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penstock::Timeline</name>
    <message>
        <source>Only &amp;slow ones, and those that threw</source>
        <translation>遅いものと例外を送出したもののみ(&amp;S)</translation>
    </message>
    <message>
        <source>Callbacks, the latest last</source>
        <translation>コールバック (最新が末尾)</translation>
    </message>
    <message>
        <source>%1 could not be kept</source>
        <translation>%1 件を保持できませんでした</translation>
    </message>
    <message>
        <source>No callback was slow</source>
        <translation>遅いコールバックはありません</translation>
    </message>
    <message>
        <source>None took more than %1, and none threw an exception.</source>
        <translation>%1 を超えたものも、例外を送出したものもありません。</translation>
    </message>
    <message>
        <source>No callback yet</source>
        <translation>コールバックはまだありません</translation>
    </message>
    <message>
        <source>What the program is called back with appears here as it happens, from when the connection was selected on.</source>
        <translation>接続を選択した時点以降に呼び出されたコールバックが、順次ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Penstock::TimelineModel</name>
    <message numerus="yes">
        <source>%1, inside %n other callback(s)</source>
        <translation>
            <numerusform>%1 (ほかの %n 個のコールバックの内側)</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Buffered after</source>
        <translation>実行後のバッファ</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Numbers that were received</source>
        <translation>受信した数値</translation>
    </message>
    <message>
        <source>Numbers in the lines that come are drawn here.</source>
        <translation>届いた行に含まれる数値がここにグラフで表示されます。</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>demonstration</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>%1 ended with the code %2</source>
        <translation>%1 がコード %2 で終了しました</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Device console</source>
        <translation>デバイスコンソール</translation>
    </message>
    <message>
        <source>What the device says is shown here.</source>
        <translation>デバイスからの出力がここに表示されます。</translation>
    </message>
    <message>
        <source>Lines of the device</source>
        <translation>デバイスからの行</translation>
    </message>
    <message>
        <source>A line to send</source>
        <translation>送信する行</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>serial:/dev/ttyUSB0, tcp://device:7000, exec:program …</source>
        <translation>serial:/dev/ttyUSB0、tcp://device:7000、exec:program …</translation>
    </message>
    <message>
        <source>Endpoint of the device</source>
        <translation>デバイスのエンドポイント</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1 に接続しています …</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続済み</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>接続していません: %1</translation>
    </message>
    <message>
        <source>The device is slow: sending is paused</source>
        <translation>デバイスの処理が遅いため、送信を一時停止しています</translation>
    </message>
    <message>
        <source>Talks to a device line by line, and draws the numbers that it sends.</source>
        <translation>デバイスと 1 行ずつ通信し、送られてくる数値をグラフに描きます。</translation>
    </message>
    <message>
        <source>The device, such as serial:/dev/ttyUSB0, tcp://192.0.2.7:7000 or exec:cat.</source>
        <translation>デバイス。例: serial:/dev/ttyUSB0、tcp://192.0.2.7:7000、exec:cat。</translation>
    </message>
    <message>
        <source>one ENDPOINT at most can be given, not &quot;%1&quot;</source>
        <translation>指定できる ENDPOINT は最大 1 個で、&quot;%1&quot; は指定できません</translation>
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
        <translation>子プロセスはまだ終了していません</translation>
    </message>
    <message>
        <source>the child process was ended by the signal %1</source>
        <translation>子プロセスはシグナル %1 によって終了しました</translation>
    </message>
    <message>
        <source>the child process exited with %1</source>
        <translation>子プロセスは終了コード %1 で終了しました</translation>
    </message>
    <message>
        <source>%1: datagrams that the system dropped, since they were not received in time: %2</source>
        <translation>%1: 受信が間に合わず、システムが破棄したデータグラムの数: %2</translation>
    </message>
    <message>
        <source>[PID | ENDPOINT | FILE] [options]</source>
        <translation>[PID | ENDPOINT | FILE] [オプション]</translation>
    </message>
    <message>
        <source>Shows the connections of a program that runs with PENSTOCK_MONITOR=1 in its environment, or has a monitor of its own: live, as top does, in a terminal. Without a PID the only program that there is; an ENDPOINT is where its monitor is served, a FILE what --record kept.
Keys: s and S sort by the next or the previous column, r turns the order, e shows those that have ended, space holds the picture, arrows and pages scroll, ? explains them, q ends.</source>
        <translation>環境変数 PENSTOCK_MONITOR=1 を設定して実行しているプログラム、または独自のモニターを持つプログラムの接続を、端末で top のようにリアルタイムで表示する。PID を省略すると、監視できる唯一のプログラムを表示する。ENDPOINT はそのモニターを提供している場所、FILE は --record で保存したもの。
キー: s と S は次または前の列で並べ替え、r は順序を反転、e は終了した接続も表示、space は表示を固定、矢印キーとページキーはスクロール、? はキーの説明、q は終了。</translation>
    </message>
    <message>
        <source>What its connections carry, in Wireshark.</source>
        <translation>接続が運ぶ内容を Wireshark で見る。</translation>
    </message>
    <message>
        <source>%1 is a recording already: --record is for programs</source>
        <translation>%1 はすでに記録です: --record はプログラムに対して指定してください</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were recorded in %1</source>
        <translation>
            <numerusform>%n バイトを %1 に記録しました</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no payload in %1; --payload records it</source>
        <translation>%1 にペイロードがありません。記録するには --payload を指定してください</translation>
    </message>
    <message>
        <source>nothing was sent or received meanwhile, or the program lets nobody see it</source>
        <translation>その間に何も送受信されなかったか、プログラムが表示を許可していません</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1</source>
        <translation>
            <numerusform>%n 個の接続を %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>monitor takes one PID, ENDPOINT or FILE, not &quot;%1&quot;</source>
        <translation>monitor に指定できるのは PID、ENDPOINT、FILE のいずれか 1 つです (指定された値: &quot;%1&quot;)</translation>
    </message>
    <message>
        <source>--timeline needs --record FILE, which keeps it</source>
        <translation>--timeline には保存先を指定する --record FILE が必要です</translation>
    </message>
    <message>
        <source>--payload needs --record FILE or --pcapng FILE, which keep it</source>
        <translation>--payload には保存先を指定する --record FILE または --pcapng FILE が必要です</translation>
    </message>
    <message>
        <source>--payload must be 1 to 1048576 bytes, not &quot;%1&quot;</source>
        <translation>--payload には 1 から 1048576 までのバイト数を指定してください (指定された値: &quot;%1&quot;)</translation>
    </message>
    <message>
        <source>--record needs the path of a file to write</source>
        <translation>--record には書き込むファイルのパスを指定してください</translation>
    </message>
    <message>
        <source>--pcapng needs the path of a file to write, or - for standard output</source>
        <translation>--pcapng には書き込むファイルのパス、または標準出力を表す - を指定してください</translation>
    </message>
    <message>
        <source>Keep what is told in FILE, until it is interrupted; &quot;penstock monitor FILE&quot; shows it again.</source>
        <translation>中断されるまで、受け取った情報を FILE に保存する。&quot;penstock monitor FILE&quot; で再び表示できる。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>With --record: each callback of each connection, too.</source>
        <translation>--record と併用し、各接続のコールバックも 1 つずつ記録する。</translation>
    </message>
    <message>
        <source>With --record: what is sent and received, too, at most so many bytes of each piece.</source>
        <translation>--record と併用し、送受信データも記録する。1 回の送受信につき最大でこのバイト数まで。</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>Write what is sent and received, or was recorded, as a capture for Wireshark; - is standard output.</source>
        <translation>送受信データまたは記録済みのデータを、Wireshark 用のキャプチャとして書き出す。- は標準出力。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PID, no endpoint, and there is no such file</source>
        <translation>&quot;%1&quot; は PID でもエンドポイントでもなく、そのようなファイルもありません</translation>
    </message>
    <message>
        <source>s, S        sort by the next, the previous column</source>
        <translation>s, S        次の列、前の列で並べ替える</translation>
    </message>
    <message>
        <source>r           turn the order</source>
        <translation>r           順序を反転する</translation>
    </message>
    <message>
        <source>e           show connections that have ended, or hide them</source>
        <translation>e           終了した接続の表示と非表示を切り替える</translation>
    </message>
    <message>
        <source>space       hold the picture, or go on</source>
        <translation>space       表示を固定する、または再開する</translation>
    </message>
    <message>
        <source>up, down    scroll by a line; page up, page down, home, end: by more</source>
        <translation>up, down    1 行スクロールする。page up, page down, home, end はそれ以上</translation>
    </message>
    <message>
        <source>?, h        these lines, or the connections again</source>
        <translation>?, h        この説明と接続の表示を切り替える</translation>
    </message>
    <message>
        <source>q           end</source>
        <translation>q           終了する</translation>
    </message>
    <message>
        <source>sorted by %1%2  s/S column  r turn  e ended  space hold  ? help  q quit</source>
        <translation>並べ替え: %1%2  s/S 列  r 反転  e 終了済み  space 固定  ? ヘルプ  q 終了</translation>
    </message>
    <message>
        <source>held; space goes on</source>
        <translation>固定中。space で再開</translation>
    </message>
    <message>
        <source>Serve what the connections do, at /metrics by HTTP, to Prometheus and the like, such as tcp://127.0.0.1:9464.</source>
        <translation>接続の動作状況を Prometheus などに向けて HTTP の /metrics で提供する (例: tcp://127.0.0.1:9464)。</translation>
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
        <translation>/metrics を提供中: %1</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;: to connect, a port is needed, as in %2://%3:7000</source>
        <translation>エンドポイント &quot;%1&quot;: 接続するには %2://%3:7000 のようにポートが必要です</translation>
    </message>
    <message>
        <source>a peer without a name (%1)</source>
        <translation>名前のないピア (%1)</translation>
    </message>
    <message>
        <source>cannot serve metrics at &quot;%1&quot;</source>
        <translation>&quot;%1&quot; でメトリクスを提供できません</translation>
    </message>
    <message>
        <source>the peer ended without TLS&apos;s close_notify: what came may be cut off</source>
        <translation>ピアが TLS の close_notify なしに終了しました: 受信した内容は途中で切れている可能性があります</translation>
    </message>
    <message>
        <source>a handshake failed: %1</source>
        <translation>ハンドシェイクに失敗しました: %1</translation>
    </message>
    <message>
        <source>the handshake with %1 failed: %2</source>
        <translation>%1 とのハンドシェイクに失敗しました: %2</translation>
    </message>
    <message>
        <source>A connection was lost, or did not take all that was to be sent; or a child process failed.</source>
        <translation>接続が失われた、または送るべきものをすべては送れなかった、または子プロセスが失敗した。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no recording: it is no plain file</source>
        <translation>&quot;%1&quot; は記録ではありません: 通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4, in %5/s, out %6/s</source>
        <extracomment>A program, its process id, &quot;2 servers&quot;, &quot;3 connections&quot;, and two sizes</extracomment>
        <translation>%1 (%2): %3、%4、受信 %5/s、送信 %6/s</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>サーバー %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>an event loop of the program has not answered for %1: something holds it up</source>
        <translation>%1前からプログラムのイベントループが応答していません: 何かが妨げています</translation>
    </message>
    <message>
        <source>List the plugins, and what cannot be used and why.</source>
        <translation>プラグインと、使用できないものをその理由とともに一覧表示する。</translation>
    </message>
    <message>
        <source>List all schemes, for scripts.</source>
        <translation>スクリプト向けに、すべてのスキームを一覧表示する。</translation>
    </message>
</context>
</TS>
