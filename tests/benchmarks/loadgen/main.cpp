// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// A load generator for echo servers and discarding servers on 127.0.0.1, in a process of its own.
// Prints one line of JSON; ends with 1 when the server did anything wrong, 2 when it could not run.

#include "load.h"
#include "sockets.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>

#include <getopt.h>

namespace {

constexpr char Usage[] =
    "usage: loadgen --port N [--connections N] [--idle N] [--size BYTES]\n"
    "               [--pipeline N] [--seconds S] [--warmup S] [--sink | --udp]\n"
    "               [--server-pid PID]\n";

double numberFrom(const char *name, const char *text, double lowest, double highest)
{
    char *end = nullptr;
    const double number = std::strtod(text, &end);
    if (end == text || *end != '\0' || !(number >= lowest && number <= highest))
        throw std::invalid_argument(std::string("--") + name + ": bad value " + text);
    return number;
}

void setOption(Options &options, const std::string &name, const char *text)
{
    const auto number = [&](double lowest, double highest) {
        return numberFrom(name.c_str(), text, lowest, highest);
    };
    if (name == "port")
        options.port = static_cast<std::uint16_t>(number(1, 65535));
    else if (name == "connections")
        options.connections = static_cast<std::size_t>(number(1, 50000));
    else if (name == "idle")
        options.idleConnections = static_cast<std::size_t>(number(0, 50000));
    else if (name == "size")
        options.sizeBytes = static_cast<std::size_t>(number(1, 64 << 20));
    else if (name == "pipeline")
        options.pipeline = static_cast<std::size_t>(number(1, 65536));
    else if (name == "seconds")
        options.measured = std::chrono::duration<double>(number(0.01, 600));
    else if (name == "warmup")
        options.warmup = std::chrono::duration<double>(number(0, 60));
    else if (name == "server-pid")
        options.serverPid = static_cast<pid_t>(number(1, 1 << 30));
    else if (name == "udp")
        options.udp = true;
    else
        options.sink = true;
}

Options parse(int argc, char **argv)
{
    static const option known[] = {
        {"port", required_argument, nullptr, 0},
        {"connections", required_argument, nullptr, 0},
        {"idle", required_argument, nullptr, 0},
        {"size", required_argument, nullptr, 0},
        {"pipeline", required_argument, nullptr, 0},
        {"seconds", required_argument, nullptr, 0},
        {"warmup", required_argument, nullptr, 0},
        {"sink", no_argument, nullptr, 0},
        {"udp", no_argument, nullptr, 0},
        {"server-pid", required_argument, nullptr, 0},
        {nullptr, 0, nullptr, 0},
    };
    Options options;
    int index = 0;
    for (int code = 0; (code = getopt_long(argc, argv, "", known, &index)) != -1;) {
        if (code != 0)
            throw std::invalid_argument("unknown option");
        setOption(options, known[index].name, optarg);
    }
    if (options.port == 0 || optind != argc)
        throw std::invalid_argument("--port is needed, and nothing but options");
    return options;
}

std::string jsonString(const std::string &text)
{
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\')
            quoted += '\\';
        quoted += static_cast<unsigned char>(character) < ' ' ? ' ' : character;
    }
    return quoted + '"';
}

void print(const Options &options, const Result &result)
{
    const double perSecond =
        result.seconds > 0 ? static_cast<double>(result.requests) / result.seconds : 0;
    const auto microseconds = [](std::uint64_t ns) { return static_cast<double>(ns) / 1e3; };
    const auto seconds = [](std::int64_t ns) { return static_cast<double>(ns) / 1e9; };
    std::printf(
        "{\"mode\": \"%s\", \"connections\": %zu, \"idle\": %zu, \"size\": %zu, \"pipeline\": %zu, "
        "\"seconds\": %.6f, \"requests\": %llu, \"requests_per_s\": %.1f, \"mb_per_s\": %.2f, ",
        options.udp        ? "udp"
            : options.sink ? "sink"
                           : "echo",
        options.connections, options.idleConnections, options.sizeBytes, options.pipeline,
        result.seconds, static_cast<unsigned long long>(result.requests), perSecond,
        perSecond * static_cast<double>(options.sizeBytes) / 1e6);
    std::printf("\"p50_us\": %.1f, \"p99_us\": %.1f, \"max_us\": %.1f, "
                "\"server_cpu_s\": %.6f, \"server_waited_s\": %.6f, "
                "\"generator_cpu_s\": %.6f, \"generator_waited_s\": %.6f, ",
                microseconds(result.latency.quantile(0.5)),
                microseconds(result.latency.quantile(0.99)), microseconds(result.latency.longest()),
                seconds(result.server.ranNs), seconds(result.server.waitedNs),
                seconds(result.generator.ranNs), seconds(result.generator.waitedNs));
    std::printf("\"faults\": %llu, \"first_fault\": %s}\n",
                static_cast<unsigned long long>(result.faults),
                jsonString(result.firstFault).c_str());
}

} // namespace

int main(int argc, char **argv)
{
    constexpr std::size_t OwnDescriptors = 32;
    try {
        const Options options = parse(argc, argv);
        allowDescriptors(options.connections + options.idleConnections + OwnDescriptors);
        const Result result = options.udp ? runUdp(options)
            : options.sink                ? runSink(options)
                                          : runEcho(options);
        print(options, result);
        return result.faults == 0 && result.requests > 0 ? 0 : 1;
    } catch (const std::invalid_argument &error) {
        std::fprintf(stderr, "loadgen: %s\n%s", error.what(), Usage);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "loadgen: %s\n", error.what());
    }
    return 2;
}
