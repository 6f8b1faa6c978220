"""The project's own user model, in the app accounts, used everywhere."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

start()
from django.conf import settings  # noqa: E402
from django.contrib import admin  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.contrib.auth.base_user import AbstractBaseUser  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

need(settings.AUTH_USER_MODEL.startswith("accounts."), f"it is {settings.AUTH_USER_MODEL}")
User = get_user_model()
need(issubclass(User, AbstractBaseUser), "it is not a user")
need(list((ROOT / "accounts" / "migrations").glob("0001*.py")), "it has no migration")
tables = connection.introspection.table_names()
need(User._meta.db_table in tables, f"no table {User._meta.db_table}")
need("auth_user" not in tables or User._meta.db_table == "auth_user", "auth_user is still made")
login = {User.USERNAME_FIELD: "jo@example.com"}
extra = dict.fromkeys(User.REQUIRED_FIELDS, "jo@example.com")
user = User.objects.create_superuser(**login, **extra, password="pass-word-1")
need(user.is_staff and user.is_superuser and user.check_password("pass-word-1"), "no superuser")
other = {User.USERNAME_FIELD: "al@example.com"}
extra = dict.fromkeys(User.REQUIRED_FIELDS, "al@example.com")
need(not User.objects.create_user(**other, **extra, password="pass-word-2").is_staff, "staff")

client = Client()
need(client.login(username="jo@example.com", password="pass-word-1"), "the user can't log in")
need(admin.site.is_registered(User), "the user is not in the admin")
base = f"/admin/accounts/{User._meta.model_name}/"
for page in (base, f"{base}add/", f"{base}{user.pk}/change/"):
    status = client.get(page).status_code
    need(status == 200, f"{page} answers {status}")
status = client.get(f"{base}{user.pk}/change/").content.decode()
need("pass-word-1" not in status, "the password is shown")
no_missing_migrations()
old_tests(3)
good()
