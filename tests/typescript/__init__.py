"""The TypeScript style: its guard, its output in compilers and runtimes, and its package in a browser."""
