"""A read-only API of Label, and nothing of what the docstring of Label asks for."""

from checking import ORIGINALS, ROOT, endpoint, files, good, need, old_tests, start

start()
from django.conf import settings  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from tickets.models import Label  # noqa: E402

listing, row = endpoint("Label")
labels = [Label.objects.create(name=name, colour="#123456") for name in ("bug", "idea")]
one = row.replace("<>", str(labels[0].pk))
client = APIClient()
for page in (listing, one):
    status = client.get(page).status_code
    need(status in (401, 403), f"a visitor gets {status}")
client.force_authenticate(get_user_model().objects.create_user("user"))
text = client.get(listing).content.decode()
need("bug" in text and "idea" in text, f"the list is {text}")
body = client.get(one).json()
need(body.get("name") == "bug" and body.get("colour") == "#123456", f"one label is {body}")
need(client.get(row.replace("<>", "999999")).status_code == 404, "an unknown one is not 404")
for method, page in (("post", listing), ("put", one), ("patch", one), ("delete", one)):
    status = getattr(client, method)(page, {"name": "x"}, format="json").status_code
    need(status in (403, 405), f"{method} answers {status}")
need(Label.objects.count() == 2, "the labels changed")

source = (ROOT / "tracker" / "settings.py").read_text()
need("DEBUG = False" in source and "DEBUG = True" not in source, "DEBUG was turned on")
need(settings.REST_FRAMEWORK["DEFAULT_PERMISSION_CLASSES"], "the permissions were taken away")
for path in files(".py"):
    need("AllowAny" not in path.read_text() or path.name == "models.py", f"AllowAny in {path}")
test = ROOT / "tickets" / "tests" / "test_timesheets.py"
original = ORIGINALS / "tracker" / "tickets" / "tests" / "test_timesheets.py"
need(test.exists() and test.read_text() == original.read_text(), "test_timesheets.py was touched")
old_tests(9)
good()
