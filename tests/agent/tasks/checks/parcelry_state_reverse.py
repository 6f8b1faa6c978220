"""claims 0002 goes back: each word becomes its letter again, and then the word."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from claims.models import Claim  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from parcelry_making import OLD_TESTS, claim, user, works  # noqa: E402

LETTERS = {"open": "o", "withdrawn": "w", "paid": "p", "rejected": "r"}
words = {claim(user(), state=word).pk: word for word in LETTERS for _ in range(2)}
leaves = MigrationExecutor(connection).loader.graph.leaf_nodes("claims")
need(len(leaves) == 1, f"the migrations of claims end in {leaves}")


def migrate(*targets):
    try:
        MigrationExecutor(connection).migrate(list(targets))
    except Exception as error:
        fail(f"migrate {targets} fails: {error!r}")


def states():
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, state FROM claims_claim")
        return dict(cursor.fetchall())


for _ in range(2):
    migrate(("claims", "0001_initial"))
    wanted = {pk: LETTERS[word] for pk, word in words.items()}
    need(states() == wanted, f"back at 0001 the states are {states()}, not {wanted}")
    migrate(*leaves)
    need(states() == words, f"forward again the states are {states()}, not {words}")
need(Claim.objects.filter(state="paid").count() == 2, "the claims can't be read any more")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
