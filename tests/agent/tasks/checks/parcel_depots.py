# ruff: noqa: E402, F403, F405
from at_parcelline import *

start()
from apps.depots.models import Depot

d = depot(city="Bonn")
body = {"code": "NEW", "name": "n", "city": "c", "capacity": 5}
both = user("dispatchers", is_staff=True)
people = {
    "customer": (customer().user, False, False),
    "other": (user("drivers"), False, False),
    "dispatcher": (dispatcher(), True, False),
    "staff": (staff(), True, True),
    "both": (both, True, True),
}
for name, (u, writes, deletes) in people.items():
    c = api(u)
    call(c, "get", "/depots/")
    call(c, "get", f"/depots/{d.pk}/")
    call(c, "post", "/depots/", {**body, "code": name[:4]}, 201 if writes else 403)
    call(c, "patch", f"/depots/{d.pk}/", {"name": name}, 200 if writes else 403)
    call(c, "put", f"/depots/{d.pk}/", {**body, "code": "PUT"}, 200 if writes else 403)
    gone = depot()
    call(c, "delete", f"/depots/{gone.pk}/", None, 204 if deletes else 403)
    need(Depot.objects.filter(pk=gone.pk).exists() is not deletes, f"delete by {name}")
for method in ("get", "post", "patch", "put", "delete"):
    call(
        api(),
        method,
        f"/depots/{d.pk}/" if method not in ("post",) else "/depots/",
        body if method != "get" else None,
        403,
    )
done()
