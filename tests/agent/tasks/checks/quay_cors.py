"""Browsers may call the API from the one front end, with the Authorization header, no cookies."""

from at_quayside import OLD_TESTS, REQUIREMENTS, skipper
from checking import good, need, old_tests
from django.conf import settings
from rest_framework.authtoken.models import Token
from rest_framework.test import APIClient

FRONT_END = "https://app.quayside.example"
OTHERS = (
    "https://evil.example",
    "http://app.quayside.example",
    "https://app.quayside.example.evil.example",
    "https://evil-app.quayside.example",
    "https://x.app.quayside.example",
    "https://quayside.example",
    "https://appxquayside.example",
    "https://app.quayside.example:8443",
    "null",
)
client = APIClient()


def ask_first(path, origin, method="PATCH"):
    return client.options(
        path,
        HTTP_ORIGIN=origin,
        HTTP_ACCESS_CONTROL_REQUEST_METHOD=method,
        HTTP_ACCESS_CONTROL_REQUEST_HEADERS="authorization,content-type",
    )


def words(answer, header):
    return {word.strip().lower() for word in answer.headers.get(header, "").split(",")}


for path in ("/api/sign-in/", "/api/bookings/", "/api/vessels/1/", "/api/me/"):
    answer = ask_first(path, FRONT_END)
    need(answer.status_code in (200, 204), f"the preflight of {path} is {answer.status_code}")
    allowed = answer.headers.get("Access-Control-Allow-Origin")
    need(allowed == FRONT_END, f"the preflight of {path} allows {allowed}")
    headers = words(answer, "Access-Control-Allow-Headers")
    need({"authorization", "content-type"} <= headers, f"{path} allows the headers {headers}")
    methods = words(answer, "Access-Control-Allow-Methods")
    need({"get", "post", "patch", "delete"} <= methods, f"{path} allows the methods {methods}")
    credentials = answer.headers.get("Access-Control-Allow-Credentials")
    need(credentials is None, "cookies are allowed")

key = Token.objects.create(user=skipper()).key
signed = {"HTTP_AUTHORIZATION": f"Token {key}"}
for path, more, status in (
    ("/api/berths/", signed, 200),
    ("/api/berths/", {}, 401),
    ("/api/berths/999999/", signed, 404),
):
    answer = client.get(path, HTTP_ORIGIN=FRONT_END, **more)
    need(answer.status_code == status, f"{path} answers {answer.status_code}, not {status}")
    allowed = answer.headers.get("Access-Control-Allow-Origin")
    need(allowed == FRONT_END, f"{path} ({status}) allows {allowed}")
    need("origin" in words(answer, "Vary"), f"{path} does not vary by origin")
    need("Access-Control-Allow-Credentials" not in answer.headers, "cookies are allowed")

for origin in OTHERS:
    answers = [ask_first("/api/berths/", origin)]
    answers.append(client.get("/api/berths/", HTTP_ORIGIN=origin, **signed))
    for answer in answers:
        allowed = answer.headers.get("Access-Control-Allow-Origin")
        need(allowed in (None, FRONT_END), f"{origin} is answered with {allowed}")

if any(app.split(".")[0] == "corsheaders" for app in settings.INSTALLED_APPS):
    named = REQUIREMENTS.read_text().lower().replace("_", "-")
    need("django-cors-headers" in named, "requirements.txt does not name django-cors-headers")
old_tests(OLD_TESTS)
good()
