"""The diseases, to read only, for members."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from hivelog_making import OLD_TESTS, client_of, staff, user, works  # noqa: E402
from inspections.models import Disease  # noqa: E402

PAGE = "/api/v1/diseases/"
for name in ("Varroosis", "Chalkbrood", "Nosemosis", "American foulbrood"):
    Disease.objects.create(
        name=name, latin_name=f"Latin {name}", notifiable=name.startswith("American")
    )
rows = [
    {"id": d.pk, "name": d.name, "latin_name": d.latin_name, "notifiable": d.notifiable}
    for d in Disease.objects.order_by("name")
]
for client in (client_of(user()), client_of(staff())):
    answer = client.get(PAGE)
    need(answer.status_code == 200, f"{PAGE} answers {answer.status_code}")
    need(answer.json() == rows, f"{PAGE} shows {answer.json()}, not {rows}")
    answer = client.get(f"{PAGE}{rows[0]['id']}/")
    need(answer.status_code == 200, f"one disease answers {answer.status_code}")
    need(answer.json() == rows[0], f"one disease is {answer.json()}")
    need(client.get(f"{PAGE}99999/").status_code == 404, "there is one that is not")
    for method, url in (
        ("post", PAGE),
        ("put", f"{PAGE}{rows[0]['id']}/"),
        ("patch", f"{PAGE}{rows[0]['id']}/"),
        ("delete", f"{PAGE}{rows[0]['id']}/"),
    ):
        status = getattr(client, method)(url, {"name": "New"}).status_code
        need(status in (403, 405), f"{method} {url} answers {status}")
need(Disease.objects.count() == 4, "a disease was made or deleted")
for url in (PAGE, f"{PAGE}{rows[0]['id']}/"):
    need(client_of().get(url).status_code in (401, 403), f"a visitor reads {url}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
