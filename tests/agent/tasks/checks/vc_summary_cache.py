# ruff: noqa: F403, F405, PT008
import time
from unittest import mock

from vc_checking import *

setup()
w = World()
clear_cache()
U = "/stays/summary/"
ann, bob = client(w.ann), client(w.bob)


def text(c):
    r = c.get(U)
    expect(r.status_code, 200, U)
    return r.content.decode()


for _ in range(3):
    t = text(ann)
if "1 stays" not in t or "Rexann" not in t:
    wrong("the summary is not right to begin with")
w.more(w.ann, "Newann")
if "Newann" in text(ann):
    wrong("the summary is made anew on each request")
for _ in range(3):
    t = text(bob)
    if "Rexann" in t or "Tombob" not in t or "ann</span>" in t:
        wrong("another user gets somebody else's summary")
if "Rexann" not in text(ann) or "Tombob" in text(ann):
    wrong("the first user does not get their own any more")
expect(client().get(U).status_code, 302, "the summary without login")
c = client(w.ann)
text(c)
text(c)
c.logout()
expect(c.get(U).status_code, 302, "the summary after logging out")
c.force_login(w.bob)
if "Tombob" not in text(c) or "Rexann" in text(c):
    wrong("the next user of the browser gets the former one's summary")
real = time.time
with mock.patch("time.time", lambda: real() + 240):
    if "Newann" in text(ann):
        wrong("the summary is kept less than 4 minutes")
with mock.patch("time.time", lambda: real() + 320):
    if "Newann" not in text(ann):
        wrong("after more than 5 minutes the summary is still the old one")
clear_cache()
finish(w)
