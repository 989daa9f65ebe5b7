"""The command line: `main(arguments) -> exit status`, one command per file."""
