"""What stays after a session: the journal it is written to as it goes, the replay of its game, where files live."""
