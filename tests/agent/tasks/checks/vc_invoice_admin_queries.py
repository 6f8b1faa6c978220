# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
r = flat(w, client(w.root), "/admin/stays/invoice/", "the invoice list of the admin")
text = r.content.decode()
for part in ("INV-T-0003", "Rexann", "Ann Archer", "Branch2", "owner4"):
    if part not in text:
        wrong(f"the list does not show {part} any more")
if "INV-T-0001" not in client(w.root).get("/admin/stays/invoice/?q=INV-T-0001").content.decode():
    wrong("search by number is gone")
finish(w)
