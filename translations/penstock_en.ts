<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>demo</name>
    <message numerus="yes">
        <source>%n program(s) and libraries of this machine</source>
        <translation>
            <numerusform>%n program or library of this machine</numerusform>
            <numerusform>%n programs and libraries of this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock</name>
    <message numerus="yes">
        <source>%n byte(s) were recorded in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
