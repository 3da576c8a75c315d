"""The Python style on real specs: `make corpus DOCS=FOLDER` or `N=300 SEED=7`; `python -m bench.corpus --help`.

    directory ──▶ sample ──▶ one spec at a time, in bounded processes ──▶ records ──▶ report
    (in the cache)           make:  the generator, stage by stage          (in the cache: a run that was
                             probe: compile, import, list the methods      stopped goes on where it was)
                             calls: call every method, to a fake of the API, and read replies
                             black: does black alone make the same, for a part of them
                             typed: mypy --strict, for a part of them

A spec that the generator refuses at a line and column is listed, and is a failure if the folder is yours; anything else
that goes wrong is a failure.
"""
