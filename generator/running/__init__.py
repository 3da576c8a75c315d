"""What surrounds the pipeline: commands, memory between runs, timings, watching."""
