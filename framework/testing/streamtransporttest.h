// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/streamtransportrig.h>

#include <QtCore/qobject.h>

namespace Penstock {

/// How a test ends a connection.
enum class Ending { Close, Abort };

/// What every stream transport has to do, as a Qt Test class. A transport passes it by a file such
/// as this:
///
///     class MyRig : public Penstock::StreamTransportRig
///     {
///         Connection makeConnection() override
///         {
///             auto [descriptor, peer] = Penstock::SocketTestPeer::tcp();
///             return {std::make_unique<MyTransport>(descriptor), std::move(peer)};
///         }
///     };
///     PENSTOCK_STREAM_TRANSPORT_TEST(MyRig)
class PENSTOCK_TESTING_EXPORT StreamTransportTest : public QObject
{
    Q_OBJECT

public:
    /// @a rig outlives the test.
    explicit StreamTransportTest(StreamTransportRig *rig);
    ~StreamTransportTest() override;

    /// Runs the tests, with the arguments of main(): what main() returns. Makes a QCoreApplication.
    static int run(StreamTransportRig *rig, int argc, char **argv);

private Q_SLOTS:
    void init();

    // The beginning and the end.
    void start_tellsNothingAtOnce();
    void dataWaiting_comesAfterConnectionMade();
    void connectionMade_whenItThrows_endsTheConnection();
    void connectionMade_whenItEnds_deliversNothing_data();
    void connectionMade_whenItEnds_deliversNothing();
    void connectionMade_whenItWritesAndCloses_sendsAll();
    void closeAndAbort_inAnyOrder_loseOnce_data();
    void closeAndAbort_inAnyOrder_loseOnce();
    void close_withUnreadData_deliversNothing();
    void dataReceived_whenItEnds_receivesNoMore_data();
    void dataReceived_whenItEnds_receivesNoMore();
    void ends_comeInOrder();
    void ends_comeBetweenWhatWasPosted();
    void connectionLost_whenItThrows_isReported();
    void connectionLost_insideIt_everythingIsHarmless();
    void afterTheEnd_everythingIsHarmless();
    void afterTheEnd_writesAreIgnoredAndCounted();
    void deletion_tellsAborted();
    void owner_isToldOfTheEnd();

    // The peer's end, and exceptions.
    void peer_whenItCloses_tellsEof();
    void peer_whenItSendsAndCloses_deliversFirst();
    void peer_whenItResets_tellsNoEof();
    void peer_whenItSendsAndResets_deliversFirst();
    void dataReceived_whenItThrows_dropsWhatIsBuffered();
    void dataReceived_whenItThrowsAnIoError_reportsNothing();
    void dataReceived_whenItThrowsAfterClose_losesWithTheException();
    void eofReceived_whenItThrows_losesWithTheException();
    void exceptionHandler_whenItThrows_doesNoHarm();
    void nestedLoop_inACallback_delaysTheNext();

    // Writing and its flow control.
    void limits_byDefault_areAsyncios();
    void limits_whenBad_changeNothing_data();
    void limits_whenBad_changeNothing();
    void pause_comesAboveHighOnly();
    void pause_withHighZero_comesWithTheFirstBufferedByte();
    void resume_comesAtLow();
    void limits_whenLowered_pauseAtOnce();
    void limits_whenRaised_resumeAtOnce();
    void limits_setInConnectionMade_hold();
    void limits_raisedInPauseWriting_resumeOnce();
    void flowCallback_whenItThrows_isReported_data();
    void flowCallback_whenItThrows_isReported();
    void flowCallback_whenItEnds_losesOnce_data();
    void flowCallback_whenItEnds_losesOnce();
    void write_inPauseWriting_keepsTheOrder();
    void write_inResumeWriting_pausesAgain();
    void abort_whilePaused_resumesNothing();
    void reset_whilePaused_resumesNothing();
    void rounds_ofFillingAndDraining_pair();
    void flowSignals_areEmittedWithTheCallbacks();
    void write_ofMuch_arrives();

    // Reading.
    void pauseReading_holdsData();
    void pauseReading_isIdempotent();
    void pauseReading_inConnectionMade_holdsData();
    void pauseReading_inDataReceived_holdsTheNext();
    void pauseReading_holdsTheEnd();
    void pauseReading_holdsAReset();
    void pauseReading_andReset_writeFindsIt();
    void pauseReading_andClose_dropsData();
    void pauseAndResume_inDataReceived_doesNotRecurse();
    void readingSignals_areEmittedOnChange();

    // The ends of the two sides.
    void eof_notKeptOpen_closes();
    void eof_notKeptOpen_flushesFirst();
    void eof_keptOpen_canWrite();
    void eof_keptOpen_isToldOnce();
    void eof_keptOpenOnBothSides_staysOpen();
    void eof_keptOpenThenReset_isFoundByWriting();
    void eofReceived_whenItWrites_sends();
    void eofReceived_whenItCloses_losesOnce();
    void writeEof_endsOneSide();
    void writeEof_withMuchBuffered_comesAfterIt();
    void writeEof_thenClose_losesOnce();
    void writeEof_thenWrite_isRefused();
    void writeEof_afterTheEnd_doesNothing();
    void writeEof_afterAReset_tellsTheCaller();
    void writeEof_inConnectionMade_canStillRead();
    void writeEof_whilePaused_resumes();
    void writeEof_inResumeWriting_comesAfterAll_data();
    void writeEof_inResumeWriting_comesAfterAll();

    // Closing with something to send, and what writing promises.
    void close_withMuchBuffered_flushes();
    void close_thenWrite_isIgnored();
    void close_thenAbort_drops();
    void close_withAPeerThatNeverReads_waits();
    void close_withATimeout_aborts();
    void abort_withMuchBuffered_drops();
    void abort_withUnreadData_resets();
    void abort_sendsWhatTheKernelHas();
    void peerGone_withMuchBuffered_losesWithAnError_data();
    void peerGone_withMuchBuffered_losesWithAnError();
    void peerGone_writeFindsIt();
    void write_goesOutAtOnce();
    void write_ofNothing_doesNothing();
    void write_ofAView_copiesIt();
    void write_ofSmallParts_keepsTheOrder();
    void writelines_joinsTheParts();
    void writelines_ofMuch_keepsTheRest();
    void counters_areRight();

    // Files.
    void sendfile_sendsAll_data();
    void sendfile_sendsAll();
    void sendfile_ofAPart_sendsThat_data();
    void sendfile_ofAPart_sendsThat();
    void sendfile_comesAfterWhatIsBuffered();
    void sendfile_refusesWrites();
    void sendfile_pausesReading();
    void sendfile_leavesReadingAsItWasAskedFor();
    void close_duringSendfile_waits();
    void close_duringSendfile_keepsItsDeadline();
    void writeEof_duringSendfile_comesAfterIt();
    void abort_duringSendfile_failsIt_data();
    void abort_duringSendfile_failsIt();
    void peerGone_duringSendfile_failsIt_data();
    void peerGone_duringSendfile_failsIt();
    void deletion_duringSendfile_failsIt();
    void sendfile_whenCanceled_stops_data();
    void sendfile_whenCanceled_stops();

    // Switching protocols.
    void setProtocol_betweenReads_servesTheNew();
    void setProtocol_inACallback_servesTheNew_data();
    void setProtocol_inACallback_servesTheNew();
    void setProtocol_ofTheOtherKind_changesHowToRead();
    void setProtocol_afterClose_losesTheNew();
    void setProtocol_whilePaused_tellsTheNew();
    void setProtocol_whenRefused_changesNothing();
    void setProtocol_deletesTheOldFromTheLoop();
    void takeProtocol_keepsIt();
    void takeProtocol_whenDeleted_aborts();

    // Buffered protocols.
    void buffered_fillsTheBuffers();
    void buffered_withAnyBufferSize_reassembles_data();
    void buffered_withAnyBufferSize_reassembles();
    void buffered_whenItGivesNothing_loses();
    void buffered_whenItThrows_loses_data();
    void buffered_whenItThrows_loses();
    void buffered_keepsOpen();
    void buffered_whenItPauses_isNotAskedAgain();
    void buffered_whenItEnds_isNotAskedAgain_data();
    void buffered_whenItEnds_isNotAskedAgain();
    void buffered_whenReset_loses();
    void buffered_switchedInGetBuffer_losesNothing_data();
    void buffered_switchedInGetBuffer_losesNothing();

private:
    bool can(StreamTransportRig::Capability capability) const;
    /// How a connection ends without its peer.
    Ending endingAlone() const;

    StreamTransportRig *const m_rig;
};

} // namespace Penstock

/// The main() of a program that tests the transport of @a Rig.
#define PENSTOCK_STREAM_TRANSPORT_TEST(Rig)                                                        \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        Rig rig;                                                                                   \
        return Penstock::StreamTransportTest::run(&rig, argc, argv);                               \
    }
