"""A hire is for its customer and for the staff: page, remark and receipt."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from stagehire_making import OLD_TESTS, client_of, customer, hire, user, works  # noqa: E402

ann, ben = user("ann"), user("ben")
of_ann, of_ben = hire(customer(ann)), hire(customer(ben))
of_none = hire(customer())
desk = client_of(user("desk", is_staff=True))
mine, stranger = client_of(ann), client_of(user("stranger"))


def remark(client, row, text):
    return client.post(f"/hires/{row.pk}/remark/", {"remark": text})


for caller, who in ((mine, "Ann"), (stranger, "who has hired nothing")):
    for row in (of_ben, of_none):
        for url in (f"/hires/{row.pk}/", f"/hires/{row.pk}/receipt/"):
            status = caller.get(url).status_code
            need(status == 404, f"{url} of another answers {who} with {status}")
        status = remark(caller, row, "mischief").status_code
        need(status == 404, f"the remark of another answers {who} with {status}")
        row.refresh_from_db()
        need(row.remark == "", f"{who} has changed the remark of another")
for caller, row, who in ((mine, of_ann, "Ann"), (desk, of_ben, "desk"), (desk, of_none, "desk")):
    for url in (f"/hires/{row.pk}/", f"/hires/{row.pk}/receipt/"):
        page = caller.get(url)
        need(page.status_code == 200, f"{url} answers {who} with {page.status_code}")
        need(f"Hire {row.pk}" in page.content.decode(), f"{url} shows {who} another hire")
    answer = remark(caller, row, f"by {who}")
    need(answer.status_code == 302, f"the remark answers {who} with {answer.status_code}")
    need(answer.url == f"/hires/{row.pk}/", f"the remark leads to {answer.url}")
    row.refresh_from_db()
    need(row.remark == f"by {who}", f"the remark by {who} is not saved")
status = mine.get(f"/hires/{of_ann.pk}/remark/").status_code
need(status == 405, f"a GET of the remark answers {status}")
for url in (f"/hires/{of_ann.pk}/", f"/hires/{of_ann.pk}/receipt/"):
    need(client_of().get(url).status_code == 302, f"{url} is open to visitors")
need(remark(client_of(), of_ann, "x").url.startswith("/account/login/"), "visitors may remark")
text = mine.get("/hires/").content.decode()
need(f"Hire {of_ben.pk}" not in text, "the list has hires of others")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
