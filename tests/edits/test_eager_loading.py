"""Eager loading as it is written into source that people have."""

from __future__ import annotations

import pytest

from django_pro.edits import Annotation, Edit, EditError, Loads, Patch, Prefetched, changed

PUBLISHER = Loads(("publisher",))
BOOKS = Loads((), (Prefetched("books", "shop.Book", PUBLISHER),))
PATH = "/x/shop/a.py"
MARK = "§"
"""Stands where the queryset begins."""


def edited(source: str, loads: Loads = PUBLISHER, admin: str = "", path: str = PATH) -> str:
    before, _, after = source.partition(MARK)
    line = before.count("\n") + 1
    column = len(before.rpartition("\n")[2].encode())
    modules = {"shop.Book": "shop.models"}
    return rewritten(before + after, [Edit(path, line, column, loads, admin, True, modules)])


def rewritten(source: str, edits: list[Edit]) -> str:
    (text,) = changed(lambda path: source, edits).values()
    return text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("§Book.objects.all()", 'Book.objects.all().select_related("publisher")'),
        ("§self.model.objects.all()", 'self.model.objects.all().select_related("publisher")'),
        (
            "§self.model._default_manager.filter(a=1)",
            'self.model._default_manager.filter(a=1).select_related("publisher")',
        ),
        ("§books()[0] + 1", 'books().select_related("publisher")[0] + 1'),
        ("§Book.objects", 'Book.objects.select_related("publisher")'),
        ("§Book.objects.get(pk=1)", 'Book.objects.select_related("publisher").get(pk=1)'),
        ("§Book.objects.all()[:9]", 'Book.objects.all().select_related("publisher")[:9]'),
        (
            "§Book.objects.filter(a=1).first()",
            'Book.objects.filter(a=1).select_related("publisher").first()',
        ),
        (
            'await §Book.objects.aget(pk=1)',
            'await Book.objects.select_related("publisher").aget(pk=1)',
        ),
        (
            '§Book.objects.select_related("author")',
            'Book.objects.select_related("author", "publisher")',
        ),
        (
            '§get_object_or_404(Book, pk=1)',
            'get_object_or_404(Book.objects.select_related("publisher"), pk=1)',
        ),
        (
            '§get_object_or_404(Book.objects.all(), pk=1)',
            'get_object_or_404(Book.objects.all().select_related("publisher"), pk=1)',
        ),
        (
            'x = "ü", §Book.objects.all()',
            'x = "ü", Book.objects.all().select_related("publisher")',
        ),
        (
            "x = (\n    §Book.objects\n    .filter(a=1)  # new ones\n)",
            ('x = (\n    Book.objects\n    .filter(a=1)\n    .select_related("publisher")'
            "  # new ones\n)"),
        ),
    ],
)  # fmt: skip
def test_an_expression(before: str, after: str) -> None:
    assert edited(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('§Book.objects.only("id")', 'Book.objects.only("id", "title")'),
        ('§Book.objects.filter(a=1).defer("title")', "Book.objects.filter(a=1)"),
        ('§Book.objects.defer("title")', "Book.objects.all()"),
        ('§Book.objects.defer("text", "title")', 'Book.objects.defer("text")'),
    ],
)
def test_a_field_that_is_read_is_not_deferred(before: str, after: str) -> None:
    assert edited(before, Loads(fields=("title",))) == after


def test_what_is_asked_for_already_is_said() -> None:
    with pytest.raises(EditError, match="already"):
        edited('§Book.objects.select_related("publisher__country")')


@pytest.mark.parametrize("source", ["§Book", "§Book.raw('x')", "x = §1"])
def test_no_queryset_is_said(source: str) -> None:
    with pytest.raises(EditError, match="no queryset"):
        edited(source)


def test_a_nested_prefetch_brings_its_imports() -> None:
    source = (
        "from django.shortcuts import render\n\nfrom shop.models import Author\n\n"
        "authors = §Author.objects.all()\n"
    )
    assert edited(source, BOOKS) == (
        "from django.db.models import Prefetch\nfrom django.shortcuts import render\n\n"
        "from shop.models import Author, Book\n\n"
        "authors = Author.objects.all().prefetch_related(\n"
        '    Prefetch("books", queryset=Book.objects.select_related("publisher"))\n)\n'
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("from shop.models import Author, Shelf", "from shop.models import Author, Book, Shelf"),
        ("from .models import Shelf, Author", "from .models import Shelf, Author, Book"),
        ("from .models import Book as B", "from .models import Book as B, Book"),
        (
            "from shop.models import (\n    Author,\n    Shelf,\n)",
            "from shop.models import (\n    Author,\n    Book,\n    Shelf,\n)",
        ),
    ],
)
def test_a_name_is_added_in_its_place(before: str, after: str) -> None:
    head = "from django.db.models import Prefetch\n"
    assert edited(f"{head}{before}\nx = §rows.all()\n", BOOKS).startswith(f"{head}{after}\n")


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ('"books"', 'Prefetch("books", queryset=Book.objects.select_related("publisher"))'),
        (
            '"books__tags"',
            'Prefetch("books", queryset=Book.objects.select_related("publisher")), "books__tags"',
        ),
        (
            'Prefetch("books", queryset=Book.objects.filter(a=1))',
            'Prefetch("books", queryset=Book.objects.filter(a=1).select_related("publisher"))',
        ),
        (
            'Prefetch("books")',
            'Prefetch("books", queryset=Book.objects.select_related("publisher"))',
        ),
        (
            '"tags"',
            '"tags", Prefetch("books", queryset=Book.objects.select_related("publisher"))',
        ),
    ],
)
def test_a_prefetch_that_is_there_is_merged(given: str, wanted: str) -> None:
    head = "from django.db.models import Prefetch\nfrom shop.models import Author, Book\n"
    source = f"{head}x = §Author.objects.prefetch_related({given})\n"
    assert edited(source, BOOKS) == f"{head}x = Author.objects.prefetch_related({wanted})\n"


def test_line_ends_tabs_and_a_byte_order_mark_stay() -> None:
    source = (
        "\ufefffrom .models import Book\r\n\r\n\r\nclass Books(ListView):\r\n\t§model = Book\r\n"
    )
    assert edited(source.replace("\ufeff", "", 1), PUBLISHER) == source.replace(MARK, "").replace(
        "\ufeff", ""
    ).rstrip("\r\n") + (
        "\r\n\r\n\tdef get_queryset(self):\r\n"
        '\t\treturn super().get_queryset().select_related("publisher")\r\n'
    )
    whole = rewritten(
        source.replace(MARK, ""), [Edit("/x/shop/a.py", 5, 1, PUBLISHER, serves=True)]
    )
    assert whole.startswith("\ufeff")
    assert "\n" not in whole.replace("\r\n", "")


ADMIN = """\
class BookAdmin(admin.ModelAdmin):
    list_display = ["title"]

    def name(self, book):
        return book.publisher.name
"""


def test_a_changelist_gets_list_select_related() -> None:
    assert edited(f"{MARK}{ADMIN}", admin="list") == ADMIN.replace(
        '["title"]\n', '["title"]\n    list_select_related = ["publisher"]\n'
    )


def test_a_changelist_that_reads_a_list_gets_a_queryset() -> None:
    found = edited(f"{MARK}{ADMIN}", Loads((), (Prefetched("tags"),)), admin="list")
    assert found == (
        f"{ADMIN.rstrip()}\n\n    def get_queryset(self, request):\n"
        '        return super().get_queryset(request).prefetch_related("tags")\n'
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('["author"]', '["author", "publisher"]'),
        ('("author",)', '("author", "publisher",)'),
        ("[]", '["publisher"]'),
        ("True", '["publisher"]'),
    ],
)
def test_list_select_related_is_merged(before: str, after: str) -> None:
    source = ADMIN.replace('["title"]\n', f'["title"]\n    §list_select_related = {before}\n')
    assert f"list_select_related = {after}\n" in edited(source, admin="list")


def test_a_class_that_serves_no_rows_is_left_alone() -> None:
    form = "class BookForm(forms.ModelForm):\n    pass\n"
    with pytest.raises(EditError, match="no queryset"):
        rewritten(form, [Edit("/x/shop/forms.py", 1, 0, PUBLISHER)])


def test_every_return_of_get_queryset_is_changed() -> None:
    source = (
        "class Books(ListView):\n    §def get_queryset(self):\n        if self.x:\n"
        "            return Book.objects.none()\n        return self.rows\n"
    )
    assert edited(source).count('.select_related("publisher")') == 2


def test_a_file_that_no_python_reads_is_said() -> None:
    with pytest.raises(EditError, match="can't be parsed"):
        rewritten("def (:", [Edit("/x/a.py", 1, 0, PUBLISHER)])


def test_two_changes_of_one_file_do_not_move_each_other() -> None:
    source = (
        "from shop.models import Author\n\n\ndef one():\n    return Author.objects.all()\n\n\n"
        "def two():\n    return Author.objects.filter(a=1)\n"
    )
    modules = {"shop.Book": "shop.models"}
    found = rewritten(
        source,
        [Edit("/x/shop/a.py", line, 11, BOOKS, modules=modules) for line in (5, 9)],
    )
    assert found.count("prefetch_related(") == 2
    assert found.count("import Prefetch") == 1
    assert found.count("import Author, Book") == 1


def test_a_plain_lookup_goes_into_the_queryset_that_it_passes() -> None:
    """Django refuses `books__tags` before a queryset for `books`."""
    modules = {"shop.Book": "shop.models"}
    plain = Loads((), (Prefetched("books__tags"),))
    source = "from shop.models import Book\n\nauthors = Author.objects.all()\n"
    for pair in ((plain, BOOKS), (BOOKS, plain)):
        found = rewritten(source, [Edit(PATH, 3, 10, each, modules=modules) for each in pair])
        assert found.count("books") == 1
        assert '.select_related("publisher").prefetch_related("tags")' in found


def test_one_name_for_two_things_is_given_to_the_first() -> None:
    edits = [
        Edit(PATH, 1, 10, Loads(annotations=(Annotation("total", expression),)))
        for expression in ('Count("books")', 'Sum("pages")')
    ]
    found = rewritten("authors = Author.objects.all()\n", edits)
    assert 'annotate(total=Count("books"))' in found
    assert "Sum" not in found


def test_rows_that_are_grouped_keep_the_order_of_their_model() -> None:
    total = Annotation("total", 'Count("books")', ordering=("name", "-pk"))
    edit = Edit(PATH, 1, 10, Loads(annotations=(total,)))
    found = rewritten("authors = Author.objects.all()\n", [edit])
    assert '.annotate(total=Count("books")).order_by("name", "-pk")' in found
    own = rewritten('authors = Author.objects.order_by("born")\n', [edit])
    assert '.order_by("born").annotate(total=Count("books"))\n' in own


def test_what_is_read_is_patched_in_another_file_with_its_imports() -> None:
    texts = {
        PATH: "authors = Author.objects.all()\r\n",
        "/x/shop/list.html": "é {{ author.books.count }}\n",
    }
    named = (("django.db.models", "Count"),)
    total = Annotation("total", 'Count("books")', "", named)
    patch = Patch("/x/shop/list.html", 1, 6, 1, 24, "author.total")
    edit = Edit(PATH, 1, 10, Loads(annotations=(total,)), patches=(patch,))
    found = changed(texts.__getitem__, [edit, edit])
    assert found["/x/shop/list.html"] == "é {{ author.total }}\n"
    assert found[PATH].startswith("from django.db.models import Count\r\n")
