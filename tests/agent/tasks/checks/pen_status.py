# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import at_pennine as at

keeper, other = at.member(), at.member()
scope = at.telescope(keeper=keeper)
at.telescope(keeper=other)
orphan = at.telescope()


def patch(user, to, scope=scope):
    return (
        client(user)
        .patch(f"/api/v1/telescopes/{scope.slug}/status/", {"status": to}, "application/json")
        .status_code
    )


def status():
    scope.refresh_from_db()
    return scope.status


for who, user in [
    ("a stranger", None),
    ("another keeper", other.user),
    ("a user without member", at.user()),
    ("staff that is not committee", at.user(is_staff=True)),
]:
    code = patch(user, "retired")
    need(code in (401, 403), f"PATCH by {who} gives {code}")
    need(status() == "ready", f"{who} has changed the status")
need(
    patch(at.user(), "retired", orphan) == 403 and patch(other.user, "retired", orphan) == 403,
    "a telescope without keeper can be set by anyone",
)
need(
    patch(None, "retired", orphan) in (401, 403),
    "a telescope without keeper can be set by strangers",
)
for who, user, to in [
    ("the keeper", keeper.user, "repair"),
    ("the committee", at.committee().user, "ready"),
    ("a superuser", at.root(), "repair"),
]:
    code = patch(user, to)
    need(code == 200 and status() == to, f"PATCH by {who} gives {code}")
need(
    patch(at.committee().user, "retired", orphan) == 200,
    "the committee cannot set a telescope without keeper",
)
for user in (None, other.user, at.user()):
    r = client(user).get(f"/api/v1/telescopes/{scope.slug}/status/")
    need(r.status_code == 200 and r.json()["status"] == "repair", f"GET gives {r.status_code}")
need(
    client(keeper.user)
    .patch(f"/api/v1/telescopes/{scope.slug}/status/", {"status": "broken"}, "application/json")
    .status_code
    == 400,
    "a wrong status is taken",
)
need(client().get("/api/v1/telescopes/none/status/").status_code == 404, "no 404")
finish("pennine")
