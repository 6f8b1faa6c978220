# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
r = flat(w, client(w.keeper), "/stays/board/", "the stay board")
text = r.content.decode()
for part in ("Rexann", "Branch3", "text-of-note-4", "owner5"):
    if part not in text:
        wrong(f"the board does not show {part} any more")
w.a.stay.status = "cancelled"
w.a.stay.save()
if "Rexann" in client(w.keeper).get("/stays/board/").content.decode():
    wrong("the board shows a cancelled stay")
finish(w)
