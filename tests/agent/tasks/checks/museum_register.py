"""Visitors register and log in."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.contrib.auth.models import User  # noqa: E402
from guests.models import Member  # noqa: E402
from museum_making import OLD_TESTS, client_of, comment, user, works  # noqa: E402

visitor = client_of()
page = visitor.get("/register/")
need(page.status_code == 200, f"/register/ answers {page.status_code}")
html = page.content.decode().split('<main id="content">')[-1]
for name in ("username", "email", "password1", "password2", "csrfmiddlewaretoken"):
    need(f'name="{name}"' in html, f"the form has no {name}")
other = user()
data = {
    "username": "greta",
    "email": "greta@mail.example",
    "password1": "Weir-and-Mill-77",
    "password2": "Weir-and-Mill-77",
}
for bad in (
    {"username": ""},
    {"username": other.username},
    {"email": ""},
    {"email": "greta"},
    {"email": other.email},
    {"email": other.email.upper()},
    {"password2": "Weir-and-Mill-78"},
    {"password1": "password", "password2": "password"},
    {"password1": "12345678", "password2": "12345678"},
):
    answer = client_of().post("/register/", {**data, **bad})
    need(answer.status_code == 200, f"{bad} answers {answer.status_code}")
    need(User.objects.count() == 1, f"{bad} makes a user")
    need(not Member.objects.exists(), f"{bad} makes a member")
answer = visitor.post("/register/", {**data, "is_staff": "on", "is_superuser": "on"})
need(answer.status_code == 302 and answer["Location"] == "/", f"it answers {answer.status_code}")
made = User.objects.get(username="greta")
need(made.email == "greta@mail.example", f"the address is {made.email!r}")
need(made.check_password(data["password1"]), "the password is a wrong one")
need(not made.is_staff and not made.is_superuser, "one can make oneself staff")
need(Member.objects.filter(user=made).count() == 1, "there is no member for the user")
need(visitor.session.get("_auth_user_id") == str(made.pk), "one is not logged in after it")

home = visitor.get("/").content.decode()
need("/logout/" in home and 'href="/login/' not in home, "the menu of a user is wrong")
home = client_of().get("/").content.decode()
need('href="/login/' in home and 'href="/register/' in home, "the menu of a visitor is wrong")
need("/logout/" not in home, "visitors see the logout")
visitor.get("/logout/")
need("_auth_user_id" in visitor.session, "a GET logs out")
answer = visitor.post("/logout/")
need(
    answer.status_code == 302 and answer["Location"] == "/",
    f"/logout/ answers {answer.status_code}",
)
need("_auth_user_id" not in visitor.session, "it does not log out")

page = visitor.get("/login/")
need(page.status_code == 200, f"/login/ answers {page.status_code}")
html = page.content.decode()
need('name="username"' in html and 'name="password"' in html, "the login has no fields")
need("csrfmiddlewaretoken" in html and '<main id="content">' in html, "the login page is odd")
who = {"username": "greta", "password": data["password1"]}
answer = visitor.post("/login/", {**who, "password": "wrong"})
need(answer.status_code == 200 and "_auth_user_id" not in visitor.session, "any password is right")
answer = visitor.post("/login/", who)
need(
    answer.status_code == 302 and answer["Location"] == "/", f"it leads to {answer.get('Location')}"
)
said = comment()
path = f"/comments/{said.pk}/delete/"
answer = client_of().get(path)
need(
    answer.get("Location") == f"/login/?next={path}",
    f"a visitor is sent to {answer.get('Location')}",
)
page = client_of().get("/login/", {"next": "/guestbook/"}).content.decode()
for form in ({"next": "/guestbook/"}, None):
    where = "/login/" if form else "/login/?next=/guestbook/"
    answer = client_of().post(where, {**who, **(form or {})})
    need(answer.get("Location") == "/guestbook/", f"next is forgotten: {answer.get('Location')}")
answer = client_of().post(
    "/login/?next=https://evil.example/", {**who, "next": "https://evil.example/"}
)
need("evil" not in answer.get("Location", ""), "next leads to other sites")
strict = client_of(enforce_csrf_checks=True)
for path in ("/login/", "/register/", "/logout/"):
    need(strict.post(path, data).status_code == 403, f"{path} has no protection (CSRF)")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
