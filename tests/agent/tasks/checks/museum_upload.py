"""Contracts of loans are uploaded as PDF."""

import tempfile
from pathlib import Path

from checking import good, model, need, no_missing_migrations, old_tests, run, start, there_and_back

place = Path(tempfile.mkdtemp())
start(MEDIA_ROOT=str(place))
from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: E402
from museum_making import OLD_TESTS, client_of, loan, staff, user, works  # noqa: E402

Document = model("lending", "Document")
one, other = loan(), loan()
office, person, visitor = client_of(staff()), client_of(user()), client_of()
path, page = f"/loans/{one.pk}/documents/new/", f"/loans/{one.pk}/"
PDF = b"%PDF-1.7\n" + b"secret words " * 50


def post(
    client, name="Contract.pdf", body=PDF, kind="application/pdf", title="Contractx", where=path
):
    return client.post(where, {"title": title, "file": SimpleUploadedFile(name, body, kind)})


def kept():
    return [p for p in place.rglob("*") if p.is_file()]


for who in (visitor, person):
    for answer in (who.get(path), post(who)):
        need(answer.status_code == 302 and "login" in answer["Location"], f"{answer.status_code}")
answer = office.get(path)
need(answer.status_code == 200, f"{path} answers {answer.status_code}")
html = answer.content.decode().split('<main id="content">')[-1]
for text in ('name="title"', 'name="file"', "csrfmiddlewaretoken", "multipart/form-data"):
    need(text in html, f"the form has no {text}")
need('name="loan"' not in html, "the form asks for the loan")
limit = 2 * 1024 * 1024
wrong = {
    "a text named .pdf": ("a.pdf", b"just some text"),
    "an .exe named .pdf": ("a.pdf", b"MZ\x90\x00 %PDF-1.7"),
    "a PDF named .exe": ("a.exe", PDF),
    "a PDF named .html": ("a.pdf.html", PDF),
    "a file of 2 MB and a byte": ("a.pdf", PDF + b" " * (limit - len(PDF) + 1)),
    "an empty file": ("a.pdf", b""),
}
for what, (name, body) in wrong.items():
    answer = post(office, name, body)
    need(answer.status_code == 200, f"{what} answers {answer.status_code}")
    need("error" in answer.content.decode(), f"{what}: the page shows no error")
need(office.post(path, {"title": "x"}).status_code == 200, "no file at all")
need(post(office, title="").status_code == 200, "no title")
need(not Document.objects.exists() and not kept(), "a wrong one is kept")
need(
    post(office, where="/loans/999999/documents/new/").status_code == 404,
    "a loan that is not there",
)
answer = post(office)
need(answer.status_code == 302 and answer["Location"] == page, f"it answers {answer.status_code}")
row = Document.objects.get()
need(row.loan == one, "it belongs to another loan")
(file,) = kept()
need(file.read_bytes() == PDF, "the file is not what was sent")
answer = post(
    office, "UPPER.PDF", PDF + b" " * (limit - len(PDF)), "application/octet-stream", "Bigx"
)
need(answer.status_code == 302, f"exactly 2 MB with the ending .PDF answers {answer.status_code}")
post(office, where=f"/loans/{other.pk}/documents/new/", title="Foreignx")
need(Document.objects.count() == 3 and len(kept()) == 3, "there are not three documents")
html = office.get(page).content.decode()
need("Contractx" in html and "Bigx" in html, "the loan's page does not show them")
need("Foreignx" not in html, "the loan's page shows those of others")
need(f'href="{path}"' in html, "the loan's page has no link to the form")
link = f"/documents/{row.pk}/"
need(f'href="{link}"' in html, "the loan's page does not link to the document")
answer = office.get(link)
need(answer.status_code == 200, f"{link} answers {answer.status_code}")
body = b"".join(answer.streaming_content) if answer.streaming else answer.content
need(body == PDF, "the document is another")
need("application/pdf" in answer["Content-Type"], f"it is sent as {answer['Content-Type']}")
for who in (visitor, person):
    answer = who.get(link)
    need(
        answer.status_code == 302 and "login" in answer["Location"],
        f"others get {answer.status_code}",
    )
    short = file.relative_to(place)
    for prefix in ("media", "uploads", "files"):
        got = who.get(f"/{prefix}/{short}")
        need(got.status_code == 404 or "login" in got.get("Location", ""), f"/{prefix}/ is public")
done = run(
    "-c",
    "import os, django; os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'museum.settings');"
    "django.setup();"
    "from django.conf import settings; from django.urls import Resolver404, resolve\n"
    "try: print('PUBLIC', resolve('/' + settings.MEDIA_URL.strip('/') + '/loans/x.pdf').func)\n"
    "except Resolver404: print('NOT THERE')",
)
need("NOT THERE" in done.stdout, f"the files have a public URL: {done.stdout}{done.stderr[-400:]}")
need(office.get("/documents/999999/").status_code == 404, "no such document")
works()
there_and_back("lending")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
