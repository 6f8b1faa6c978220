# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import at_pennine as at

owner, other = at.member(), at.member()
slot = at.slot(owner)
url = f"/api/v1/slots/{slot.pk}/"
c = client(other.user)
full = {
    "telescope": slot.telescope.slug,
    "starts_at": slot.starts_at.isoformat(),
    "ends_at": slot.ends_at.isoformat(),
    "purpose": "stolen",
}
for what, code in [
    ("GET", c.get(url).status_code),
    ("PATCH", c.patch(url, {"purpose": "stolen"}, "application/json").status_code),
    ("PUT", c.put(url, full, "application/json").status_code),
    ("DELETE", c.delete(url).status_code),
]:
    need(code in (403, 404), f"{what} of another member's slot gives {code}")
slot = at.Slot.objects.filter(pk=slot.pk).first()
need(slot and slot.purpose == "Moon" and slot.member_id == owner.pk, "the slot was changed")
need(client().get(url).status_code in (401, 403), "strangers get in")
need(client(at.user()).get(url).status_code == 403, "users who are no members get in")
c = client(owner.user)
need(c.get(url).json().get("purpose") == "Moon", "the owner cannot read it")
need(
    c.patch(url, {"purpose": "Mars"}, "application/json").json().get("purpose") == "Mars",
    "the owner cannot change it",
)
need(c.put(url, full, "application/json").status_code == 200, "the owner cannot PUT it")
need(
    c.delete(url).status_code == 204 and not at.Slot.objects.exists(), "the owner cannot delete it"
)
finish("pennine")
