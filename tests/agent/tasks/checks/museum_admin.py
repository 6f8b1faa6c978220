"""The admin of the loans."""

import re

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from lending.models import Loan  # noqa: E402
from museum_making import (  # noqa: E402
    OLD_TESTS,
    boss,
    client_of,
    institution,
    loan,
    piece,
    works,
)

chief = client_of(boss())
PATH = "/admin/lending/loan/"


def table(query=""):
    answer = chief.get(PATH + query)
    need(answer.status_code == 200, f"{PATH}{query} answers {answer.status_code}")
    html = answer.content.decode()
    if 'id="result_list"' not in html:
        return "", html
    found = html.split('id="result_list"')[1].split("</table>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", found.replace("</th><th", "</th> <th")).split()), html


ends = institution()
one = loan(days=10, pieces=[piece(), piece(), piece()], institution=ends)
two = loan(days=-30, state="back", pieces=[piece()])
rows, html = table()
for text in (one.code, str(one.institution), "Out", "Back", two.code):
    need(text in rows, f"the list does not show {text!r}: {rows!r}")
body = html.split('id="result_list"')[1].split("<tbody>")[1]
row = next((r for r in body.split("</tr>") if one.code in r), "")
cells = [
    re.sub(r"<[^>]+>", "", c).strip() for c in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.S)
]
need("3" in cells, f"the row does not show how many pieces there are: {cells}")
for of in ("starts_on", "ends_on"):
    need(f"field-{of}" in row, f"the row does not show {of}")
for words, wanted in (
    (one.code, one),
    (two.institution.name, two),
    (two.items.get().piece.title, two),
    (ends.city, one),
):
    found, _ = table(f"?q={words}")
    other = two if wanted is one else one
    need(wanted.code in found and other.code not in found, f"the search for {words!r} is wrong")
several = [piece(title=f"Samewordx {n}") for n in range(3)]
three = loan(pieces=several)
found, _ = table("?q=Samewordx")
need(found.count(three.code) == 1, "the search shows a loan more than once")
row = chief.get(PATH + "?q=Samewordx").content.decode().split("<tbody>")[1]
cells = [
    re.sub(r"<[^>]+>", "", c).strip() for c in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.S)
]
need("3" in cells, f"in a search the row shows another number of pieces: {cells}")
found, html = table("?state__exact=back")
need(two.code in found and one.code not in found, "the filter by state is wrong")
need("state__exact=out" in html, "no filter by state is offered")
need("institution__id__exact" in html or "institution__" in html, "no filter by institution")
found, _ = table(f"?institution__id__exact={one.institution.pk}")
need(one.code in found and two.code not in found, "the filter by institution is wrong")
few, _, _ = queries(lambda: chief.get(PATH))
for _ in range(8):
    loan(pieces=[piece(), piece()], institution=ends)
many, _, _ = queries(lambda: chief.get(PATH))
need(many <= few, f"the list takes {few} queries for 3 loans, {many} for 11")

change = f"{PATH}{one.pk}/change/"
answer = chief.get(change)
need(answer.status_code == 200, f"{change} answers {answer.status_code}")
html = answer.content.decode()
need('name="items-TOTAL_FORMS"' in html, "the pieces are not in the loan's form")
chosen = re.findall(r'name="items-\d+-piece"', html)
need(len(chosen) >= 3, "the form does not show the three pieces")


def change_queries():
    return queries(lambda: chief.get(change))[0]


few = change_queries()
from lending.models import LoanItem  # noqa: E402

for _ in range(6):
    LoanItem.objects.create(loan=one, piece=piece())
many = change_queries()
need(many <= few + 6, f"the form takes {few} queries with 3 pieces, {many} with 9")
for _ in range(15):
    piece()
need(change_queries() <= many, "the form takes a query for each piece of the collection")
html = chief.get(change).content.decode()
options = len(re.findall(r"Piece\d{4}x</option>", html))
need(options <= 60, f"the form has each piece of the collection in each select ({options} options)")

new = piece()
data = {
    "code": "NEW-1",
    "institution": ends.pk,
    "starts_on": "2030-01-01",
    "ends_on": "2030-05-01",
    "state": "planned",
    "remarks": "",
    "items-TOTAL_FORMS": "1",
    "items-INITIAL_FORMS": "0",
    "items-MIN_NUM_FORMS": "0",
    "items-MAX_NUM_FORMS": "1000",
    "items-0-id": "",
    "items-0-loan": "",
    "items-0-piece": new.pk,
    "items-0-insured": "on",
    "items-0-insured_value": "12.50",
}
answer = chief.post(PATH + "add/", data)
need(answer.status_code == 302, f"to add a loan with a piece answers {answer.status_code}")
need(Loan.objects.get(code="NEW-1").items.get().piece == new, "the piece is not in the loan")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
