import asyncio
from asyncio.subprocess import DEVNULL, PIPE


async def count_word(text, word):
    """How often a word stands in a text; grep is quicker than Python on whole novels."""
    process = await asyncio.create_subprocess_exec(
        "grep", "-o", "-i", "-w", "-F", "-e", word, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    output, _ = await process.communicate(text.encode())
    return len(output.splitlines())
