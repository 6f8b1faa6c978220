"""Errors of the API are problem details (RFC 9457)."""

from checking import good, need, old_tests, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from tickets.models import Project  # noqa: E402

user = get_user_model().objects.create_user("user")
project = Project.objects.create(name="Web", key="WEB", owner=user)
visitor, client = APIClient(), APIClient()
client.force_authenticate(user)
answers = {
    401: visitor.get("/api/tickets/"),
    404: client.get("/api/tickets/999999/"),
    405: client.put("/api/tickets/", {}, format="json"),
    400: client.post("/api/tickets/", {"project": project.pk}, format="json"),
    415: client.post("/api/tickets/", b"x", content_type="text/csv"),
}
for status, response in answers.items():
    need(response.status_code == status, f"{status} became {response.status_code}")
    kind = response.headers["Content-Type"].split(";")[0]
    need(kind == "application/problem+json", f"{status} is of type {kind}")
    body = response.json()
    need(isinstance(body, dict), f"{status} answers {body}")
    need(body.get("status") == status, f"status is not in {body}")
    need(isinstance(body.get("title"), str) and body["title"], f"no title in {body}")
    need(isinstance(body.get("type", "about:blank"), str), f"type is no string in {body}")
    need(isinstance(body.get("detail", ""), str), f"detail is no string in {body}")
need("required" in answers[400].content.decode(), "the error of the field is lost")
need("WWW-Authenticate" in answers[401].headers, "WWW-Authenticate is lost")
created = client.post("/api/tickets/", {"project": project.pk, "title": "Link"}, format="json")
need(created.status_code == 201, f"creating answers {created.status_code}")
kind = created.headers["Content-Type"]
need(kind.startswith("application/json"), f"a good answer is of type {kind}")
old_tests(9)
good()
