"""Twenty requests a minute for a visitor's address, a hundred for a user, in all of the API."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from pawprint_making import OLD_TESTS, client_of, user  # noqa: E402

HOURS, SIGN_IN = "/api/v1/opening-hours/", "/api/v1/auth/sign-in/"
first, second = user("first"), user("second")


def visitor(address):
    return client_of(REMOTE_ADDR=address)


def limited(answer, what):
    need(answer.status_code == 429, f"{what} is answered with {answer.status_code}")
    seconds = int(answer.get("Retry-After", "0"))
    need(0 < seconds <= 60, f"{what}: one shall come again in {seconds} seconds")


client = visitor("192.0.2.1")
done = [client.get(HOURS).status_code for _ in range(20)]
need(set(done) == {200}, f"of 20 requests of a visitor {done.count(429)} are refused")
limited(client.get(HOURS), "the 21st request of a visitor")
wrong = {"email": "first@mail.example", "password": "nope"}
limited(client.post(SIGN_IN, wrong, format="json"), "a sign-in after 21 requests")
client = visitor("192.0.2.2")
done = [client.post(SIGN_IN, wrong, format="json").status_code for _ in range(12)]
need(set(done) == {400}, f"wrong sign-ins answer {done}")
done = [client.get(HOURS).status_code for _ in range(8)]
need(set(done) == {200}, f"8 requests after 12 sign-ins answer {done}")
limited(client.get(HOURS), "the 21st request of another visitor")

client = client_of(first, REMOTE_ADDR="192.0.2.3")
pages = ("/api/v1/animals/", "/api/v1/visits/", "/api/v1/invoices/", HOURS, "/api/v1/profile/")
done = [client.get(pages[n % 5]).status_code for n in range(100)]
need(set(done) == {200}, f"of 100 requests of a user {done.count(429)} are refused")
for page in pages:
    limited(client.get(page), f"{page} after 100 requests of a user")
limited(client_of(first, REMOTE_ADDR="192.0.2.4").get(HOURS), "the same user from another address")
status = client_of(second, REMOTE_ADDR="192.0.2.3").get("/api/v1/animals/").status_code
need(status == 200, f"another user gets {status}")
status = visitor("192.0.2.3").get(HOURS).status_code
need(status == 200, f"a visitor of the user's address gets {status}")
client = visitor("192.0.2.1")
for _ in range(25):
    status = client.get("/admin/login/").status_code
    need(status == 200, f"the login of the admin answers {status}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
