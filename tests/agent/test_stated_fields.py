"""Fields that requests state, in as many ways as people write them."""

from __future__ import annotations

import time
from dataclasses import fields

import pytest

from django_pro.agent import stated_meta, unheard
from django_pro.agent.stated_base import without_base
from django_pro.agent.stated_fields import parse
from django_pro.scaffold.stated import StatedField, plural, singular

MODELS = ("Author", "Book", "Tag", "Publisher")


def shown(field: StatedField) -> str:
    """Name, kind, and what else is stated."""
    more = (
        f"{each.name}={value!r}"
        for each in fields(field)
        if each.name not in ("name", "kind", "guess")
        and (value := getattr(field, each.name)) not in ("", None, False, ())
    )
    return " ".join((field.name, field.kind, *more))


CASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        (
            "Add a model Loan: book (FK, a book with loans can't be deleted), author (FK, optional,"
            " emptied when the author gets deleted), tag (FK, deleted along with the tag), "
            "deleted_at (datetime, optional)"
        ),
        (
            "book ForeignKey to='Book' on_delete='PROTECT'",
            "author ForeignKey to='Author' optional=True on_delete='SET_NULL'",
            "tag ForeignKey to='Tag' on_delete='CASCADE'",
            "deleted_at DateTimeField optional=True",
        ),
    ),
    (
        (
            "Add a model Slot:\n- author: FK to Author, slots go when the author goes\n"
            "- level: small integer with choices 1 low, 2 normal and 3 high, default normal\n"
            "- street, place: up to 200 characters, both required\n"
            "- opens: date, closes: date, may be empty\n- is_open: on by default\nNewest first."
        ),
        (
            "author ForeignKey to='Author' on_delete='CASCADE'",
            (
                "level SmallIntegerField choices=('1', '2', '3') labels=('low', 'normal', 'high') "
                "default='normal'"
            ),
            "street CharField max_length=200",
            "place CharField max_length=200",
            "opens DateField",
            "closes DateField optional=True",
            "is_open BooleanField default='True'",
        ),
    ),
    (
        (
            "Add a model Gift: author (FK to Author, optional; when the author is deleted the gift "
            "stays, without author), day (integer, 1=Mon \u2026 3=Wed)"
        ),
        (
            "author ForeignKey to='Author' optional=True on_delete='SET_NULL'",
            "day IntegerField choices=('1', '2', '3') labels=('Mon', 'Tue', 'Wed')",
        ),
    ),
    (
        "add a field printer to Book, a foreign key to Printer",
        ("printer ForeignKey to='Printer'",),
    ),
    (
        "CRUD API for loans: a loan is for a book and has a due date",
        ("book ForeignKey to='Book'", "due_date DateField"),
    ),
    (
        "CRUD API for loans: a loan has a due date and is for one printer.",
        ("due_date DateField", "printer ForeignKey to='Printer'"),
    ),
    (
        "create model Deal with these fields: made by (user), code (text, 16), paid for (yes/no)",
        (
            "made_by ForeignKey to='User'",
            "code CharField max_length=16",
            "paid_for BooleanField",
        ),
    ),
    (
        (
            "Create a model Tour with: size in cm (whole number), is public (yes/no, no by "
            "default), starts (date and time), cost (money, max 6 digits), number of beds "
            "(integer), host (optional, user), notes (long text), code (string, max. 8)"
        ),
        (
            "size IntegerField",
            "is_public BooleanField default='no'",
            "starts DateTimeField",
            "cost DecimalField digits=(6, 2)",
            "number_of_beds IntegerField",
            "host ForeignKey to='User' optional=True",
            "notes TextField",
            "code CharField max_length=8",
        ),
    ),
    (
        (
            "new model Sample: mass:decimal(6,2, more than 0) rate:decimal(4,2, below 100) "
            "tries:int(> 2, at most 9, null) label:str(80, at least 3 characters)"
        ),
        (
            "mass DecimalField digits=(6, 2) low='0.01'",
            "rate DecimalField digits=(4, 2) high='99.99'",
            "tries PositiveSmallIntegerField optional=True low='3' high='9'",
            "label CharField max_length=80 min_length=3",
        ),
    ),
    (
        "new model Letter (author -> Author, priority (low, normal or high; normal by default))",
        (
            "author ForeignKey to='Author'",
            "priority CharField max_length=20 choices=('low', 'normal', 'high') default='normal'",
        ),
    ),
    (
        (
            "create a Bill model - title, valid from and valid until dates, weight in kg (decimal "
            "with 3 places), price (decimal 9,2), seats that start at 0"
        ),
        (
            "title CharField max_length=200",
            "valid_from DateField",
            "valid_until DateField",
            "weight DecimalField digits=(10, 3)",
            "price DecimalField digits=(9, 2)",
            "seats PositiveIntegerField default='0'",
        ),
    ),
    (
        "add isbn:str(13) and pages:int? and kind:choice(novel,essay)? to Book",
        (
            "isbn CharField max_length=13",
            "pages IntegerField optional=True",
            "kind CharField max_length=20 choices=('novel', 'essay') optional=True",
        ),
    ),
    (
        (
            "Create a Book model with title:str(200) author:fk(Author) price:decimal(8,2) "
            "tags:m2m(Tag) status:choice(draft,published) published:bool=false "
            "created:datetime(auto) email:email unique isbn:str(13) unique slug:slug image:image?"
        ),
        (
            "title CharField max_length=200",
            "author ForeignKey to='Author'",
            "price DecimalField digits=(8, 2)",
            "tags ManyToManyField to='Tag'",
            "status CharField max_length=20 choices=('draft', 'published')",
            "published BooleanField default='false'",
            "created DateTimeField auto='auto_now_add'",
            "email EmailField unique=True",
            "isbn CharField max_length=13 unique=True",
            "slug SlugField unique=True",
            "image ImageField optional=True",
        ),
    ),
    (
        (
            "create a model with a title, a price, an optional description, a foreign key to "
            "Author and a unique ISBN"
        ),
        (
            "title CharField max_length=200",
            "price DecimalField digits=(10, 2)",
            "description TextField optional=True",
            "author ForeignKey to='Author'",
            "isbn CharField max_length=13 unique=True",
        ),
    ),
    (
        (
            "Create a Review model in shop with stars from 1 to 5, belongs to Book, name (max "
            "100 characters), status with choices draft and published"
        ),
        (
            "stars PositiveSmallIntegerField low='1' high='5'",
            "book ForeignKey to='Book'",
            "name CharField max_length=100",
            "status CharField max_length=20 choices=('draft', 'published')",
        ),
    ),
    (
        "I need a model for reviews: book (FK to Book), rating (1-5), text, created_at",
        (
            "book ForeignKey to='Book'",
            "rating PositiveSmallIntegerField low='1' high='5'",
            "text TextField",
            "created_at DateTimeField auto='auto_now_add'",
        ),
    ),
    (
        (
            "add model Review with book as a foreign key to Book, stars between 1 and 5 and an "
            "optional comment"
        ),
        (
            "book ForeignKey to='Book'",
            "stars PositiveSmallIntegerField low='1' high='5'",
            "comment TextField optional=True",
        ),
    ),
    (
        "Create a Book model with title, author and publication date",
        (
            "title CharField max_length=200",
            "author ForeignKey to='Author'",
            "publication_date DateField",
        ),
    ),
    (
        (
            "I need a model for customer invoices: number, total, due date, and a foreign key to "
            "Customer"
        ),
        (
            "number CharField max_length=50",
            "total DecimalField digits=(10, 2)",
            "due_date DateField",
            "customer ForeignKey to='Customer'",
        ),
    ),
    (
        "pls make model Category name slug parent self fk",
        (
            "name CharField max_length=100",
            "slug SlugField unique=True",
            "parent ForeignKey to='self'",
        ),
    ),
    (
        "Define an Event model with start and end datetimes and make sure end is after start",
        (
            "start DateTimeField",
            "end DateTimeField",
        ),
    ),
    (
        "Model for a newspaper article: headline, body, publication date, and a byline",
        (
            "headline CharField max_length=200",
            "body TextField",
            "publication_date DateField",
            "byline CharField max_length=100",
        ),
    ),
    (
        "Create a Product model with (name, price and stock)",
        (
            "name CharField max_length=100",
            "price DecimalField digits=(10, 2)",
            "stock PositiveIntegerField",
        ),
    ),
    (
        "CRUD API for Invoice: number:str(20) customer:fk(Customer) total:decimal(10,2)",
        (
            "number CharField max_length=20",
            "customer ForeignKey to='Customer'",
            "total DecimalField digits=(10, 2)",
        ),
    ),
    ("add isbn:str(13) to Book", ("isbn CharField max_length=13",)),
    ("add a field published_at to Post", ("published_at DateTimeField",)),
    ("add a boolean is_active field to Product", ("is_active BooleanField",)),
    ("Add a weight field (decimal, kg) to Parcel", ("weight DecimalField digits=(10, 2)",)),
    (
        "Define a Wine model with vintage, grape and an optional tasting note",
        (
            "vintage PositiveIntegerField",
            "grape CharField max_length=100",
            "tasting_note TextField optional=True",
        ),
    ),
    (
        "Create a simple contact form with name, email and message",
        (
            "name CharField max_length=100",
            "email EmailField",
            "message TextField",
        ),
    ),
    (
        "simple form with subject and message that is shown on /support/",
        (
            "subject CharField max_length=200",
            "message TextField",
        ),
    ),
    (
        (
            "Add a Review model to the shop app: a review belongs to a book, has a rating from 1 "
            "to 5, an optional text of up to 2000 characters and the user who wrote it"
        ),
        (
            "book ForeignKey to='Book'",
            "rating PositiveSmallIntegerField low='1' high='5'",
            "text CharField max_length=2000 optional=True",
            "user ForeignKey to='User'",
        ),
    ),
    (
        (
            "create model Loan:\n- book: ForeignKey to Book, on_delete=PROTECT\n- borrower: "
            "ForeignKey to User\n- due_date: DateField\n- returned: BooleanField, default False"
        ),
        (
            "book ForeignKey to='Book' on_delete='PROTECT'",
            "borrower ForeignKey to='User'",
            "due_date DateField",
            "returned BooleanField default='False'",
        ),
    ),
    (
        (
            "Create an Order model with status (choices: pending, paid, shipped), a total with 2 "
            "decimal places, and a customer foreign key"
        ),
        (
            "status CharField max_length=20 choices=('pending', 'paid', 'shipped')",
            "total DecimalField digits=(10, 2)",
            "customer ForeignKey to='Customer'",
        ),
    ),
    (
        (
            "Create a model Ticket with title (CharField, max_length=120), priority (integer, "
            "default 3), opened_at (DateTimeField, auto_now_add=True), assignee (ForeignKey "
            "to User, null=True)"
        ),
        (
            "title CharField max_length=120",
            "priority IntegerField default='3'",
            "opened_at DateTimeField auto='auto_now_add'",
            "assignee ForeignKey to='User' optional=True",
        ),
    ),
    (
        (
            "Create a Genre model with a unique name and an optional description. Register it in "
            "the admin."
        ),
        (
            "name CharField max_length=100 unique=True",
            "description TextField optional=True",
        ),
    ),
    (
        "Create a Membership model with user, book, unique together user and book",
        (
            "user ForeignKey to='User'",
            "book ForeignKey to='Book'",
        ),
    ),
    (
        "Create a Like model: user fk to User, book fk to Book; one user can like a book only once",
        (
            "user ForeignKey to='User'",
            "book ForeignKey to='Book'",
        ),
    ),
    (
        "Add an optional subtitle (max 150 characters) to the Book model",
        ("subtitle CharField max_length=150 optional=True",),
    ),
    (
        "Create an app called reviews with a Review model: book:fk(Book) stars:int(1,5) text:text?",
        (
            "book ForeignKey to='Book'",
            "stars PositiveSmallIntegerField low='1' high='5'",
            "text TextField optional=True",
        ),
    ),
    (
        (
            "create a Coupon model with code (unique, max 20 chars), percent between 1 and 100, "
            "valid_from and valid_until dates"
        ),
        (
            "code CharField max_length=20 unique=True",
            "percent PositiveSmallIntegerField low='1' high='100'",
            "valid_from DateField",
            "valid_until DateField",
        ),
    ),
    (
        (
            "create a Shipment model in the shop app with a tracking number, weight as a "
            "decimal, and a many-to-many to Book"
        ),
        (
            "tracking_number CharField max_length=50",
            "weight DecimalField digits=(10, 2)",
            "books ManyToManyField to='Book'",
        ),
    ),
    (
        (
            "Create a model called Supplier that has a name, an email address, phone number and "
            "website url"
        ),
        (
            "name CharField max_length=100",
            "email_address EmailField",
            "phone_number CharField max_length=20",
            "website_url URLField",
        ),
    ),
    (
        "Add a price field to Book, decimal with 8 digits and 2 decimal places",
        ("price DecimalField digits=(8, 2)",),
    ),
    (
        (
            "Create a Comment model with post foreign key, author foreign key to User, body text "
            "and created date"
        ),
        (
            "post ForeignKey to='Post'",
            "author ForeignKey to='User'",
            "body TextField",
            "created_date DateTimeField auto='auto_now_add'",
        ),
    ),
    (
        "Add a Review model: stars 1 to 5, comment (optional), reviewer and book",
        (
            "stars PositiveSmallIntegerField low='1' high='5'",
            "comment TextField optional=True",
            "reviewer ForeignKey to='User'",
            "book ForeignKey to='Book'",
        ),
    ),
    (
        (
            "Create a model Invoice with number (unique string of at most 20 characters), amount "
            "(decimal, 10 digits, 2 decimal places), paid (boolean, default false) and "
            "issued on (date)"
        ),
        (
            "number CharField max_length=20 unique=True",
            "amount DecimalField digits=(10, 2)",
            "paid BooleanField default='false'",
            "issued_on DateField",
        ),
    ),
    (
        (
            "Build me a Todo model. Fields: title, done (bool, default False), due date "
            "(optional), priority (low, medium, high)"
        ),
        (
            "title CharField max_length=200",
            "done BooleanField default='False'",
            "due_date DateField optional=True",
            "priority CharField max_length=20 choices=('low', 'medium', 'high')",
        ),
    ),
    (
        "Please create a Tag model with name and slug and connect it to Article many-to-many",
        (
            "name CharField max_length=100",
            "slug SlugField unique=True",
            "articles ManyToManyField to='Article'",
        ),
    ),
    (
        (
            "Create a Reservation model with check_in and check_out dates, guests between 1 and "
            "8 and a room (ForeignKey to Room)"
        ),
        (
            "check_in DateField",
            "check_out DateField",
            "guests PositiveSmallIntegerField low='1' high='8'",
            "room ForeignKey to='Room'",
        ),
    ),
    (
        (
            "Add two fields to Book: pages (positive integer) and language (max 2 characters, "
            'default "en")'
        ),
        (
            "pages PositiveIntegerField low='1'",
            "language CharField max_length=2 default='en'",
        ),
    ),
    (
        "Add created_at and updated_at timestamps to the Book model",
        (
            "created_at DateTimeField auto='auto_now_add'",
            "updated_at DateTimeField auto='auto_now'",
        ),
    ),
    (
        "Create a Profile model with a one-to-one to User, a bio and a birthday",
        (
            "user OneToOneField to='User'",
            "bio TextField",
            "birthday DateField",
        ),
    ),
    (
        (
            "Create a Payment model: amount as decimal with 12 digits and 2 decimals, currency "
            "with 3 characters, status one of pending, done or failed, and created automatically"
        ),
        (
            "amount DecimalField digits=(12, 2)",
            "currency CharField max_length=3",
            "status CharField max_length=20 choices=('pending', 'done', 'failed')",
            "created DateTimeField auto='auto_now_add'",
        ),
    ),
    (
        (
            "Create a BlogPost model with title, slug, body, author, status choices "
            "draft/published, published date (nullable) and tags"
        ),
        (
            "title CharField max_length=200",
            "slug SlugField unique=True",
            "body TextField",
            "author ForeignKey to='Author'",
            "status CharField max_length=20 choices=('draft', 'published')",
            "published_date DateField optional=True",
            "tags ManyToManyField to='Tag'",
        ),
    ),
    (
        (
            "create a model Rating with value:int(1,5) user:fk(User) book:fk(Book), unique on "
            "user and book"
        ),
        (
            "value PositiveSmallIntegerField low='1' high='5'",
            "user ForeignKey to='User'",
            "book ForeignKey to='Book'",
        ),
    ),
    (
        (
            "a model Song with title:str artist:str duration:duration released:date? "
            "rating:decimal(3,1)"
        ),
        (
            "title CharField max_length=200",
            "artist CharField max_length=200",
            "duration DurationField",
            "released DateField optional=True",
            "rating DecimalField digits=(3, 1)",
        ),
    ),
    (
        (
            "Create a Note model with a text body, a colour (max 7 characters, default "
            '"#ffffff") and an owner'
        ),
        (
            "body TextField",
            "colour CharField max_length=7 default='#ffffff'",
            "owner ForeignKey to='User'",
        ),
    ),
    (
        "Add a nullable foreign key to Publisher to the Book model",
        ("publisher ForeignKey to='Publisher' optional=True",),
    ),
    (
        (
            "Create a Movie model with genres (many-to-many to Tag), a release date and a "
            "runtime in minutes"
        ),
        (
            "genres ManyToManyField to='Tag'",
            "release_date DateField",
            "runtime PositiveIntegerField",
        ),
    ),
    (
        (
            "Create a Subscriber model with a unique email and a boolean confirmed that defaults "
            "to false"
        ),
        (
            "email EmailField unique=True",
            "confirmed BooleanField default='false'",
        ),
    ),
    (
        "Create a Photo model: caption str(120), image ImageField, taken_at datetime",
        (
            "caption CharField max_length=120",
            "image ImageField",
            "taken_at DateTimeField",
        ),
    ),
    (
        (
            "Create a Vehicle model with make, model_name, year (1950-2100), and vin (unique, 17 "
            "characters)"
        ),
        (
            "make CharField max_length=200",
            "model_name CharField max_length=100",
            "year PositiveSmallIntegerField low='1950' high='2100'",
            "vin CharField max_length=17 unique=True",
        ),
    ),
    (
        (
            "model Article: title CharField(max_length=150), slug SlugField(unique=True), body "
            "TextField, author ForeignKey(settings.AUTH_USER_MODEL)"
        ),
        (
            "title CharField max_length=150",
            "slug SlugField unique=True",
            "body TextField",
            "author ForeignKey to='User'",
        ),
    ),
    (
        (
            "Create a Task model with title, description (optional), done boolean default False, "
            "due_date date nullable and assignee FK to User on_delete=SET_NULL"
        ),
        (
            "title CharField max_length=200",
            "description TextField optional=True",
            "done BooleanField default='False'",
            "due_date DateField optional=True",
            "assignee ForeignKey to='User' on_delete='SET_NULL'",
        ),
    ),
    (
        (
            "Each crate has a label (text, up to 40 characters), the book it is packed with, the "
            "year it was filled, how many jars are left (zero is fine, less than zero isn't), "
            "an optional note and whether it's sealed (it isn't unless we say so)"
        ),
        (
            "label CharField max_length=40",
            "book ForeignKey to='Book'",
            "year_filled PositiveIntegerField",
            "jars_left PositiveIntegerField low='0'",
            "note TextField optional=True",
            "is_sealed BooleanField default='False'",
        ),
    ),
    (
        (
            "Create a Van model with a plate (unique, at most 12 characters), the date it was "
            "bought, its mileage (a whole number, never negative) and whether it is still in use "
            "(yes by default)"
        ),
        (
            "plate CharField max_length=12 unique=True",
            "bought_on DateField",
            "mileage PositiveIntegerField low='0'",
            "is_in_use BooleanField default='True'",
        ),
    ),
    (
        (
            "model Row: label:char(max_length=30, unique=True) seats:int(min_value=0, default=10) "
            "price:decimal(max_digits=8, decimal_places=2, min_value=0.5) "
            "kind:choice(box, stall, default=box) until:date(required=False) "
            "marks:list(child=char(max_length=15), required=False)"
        ),
        (
            "label CharField max_length=30 unique=True",
            "seats PositiveIntegerField default='10' low='0'",
            "price DecimalField digits=(8, 2) low='0.5'",
            "kind CharField max_length=20 choices=('box', 'stall') default='box'",
            "until DateField optional=True",
            "marks JSONField optional=True default='list' child='char(max_length=15)'",
        ),
    ),
    (
        (
            "Add a Reading model: which book it's about, who recorded it, how long it takes in "
            "minutes, the level, which is easy, medium or hard, any remarks and a photo if there "
            "is one"
        ),
        (
            "book ForeignKey to='Book'",
            "recorded_by ForeignKey to='User'",
            "duration_minutes PositiveIntegerField",
            "level CharField max_length=20 choices=('easy', 'medium', 'hard')",
            "remarks TextField optional=True",
            "photo ImageField optional=True",
        ),
    ),
    (
        "add `code = CharField(max_length=16, unique=True)` to Book",
        ("code CharField max_length=16 unique=True",),
    ),
    (
        (
            "Create a Fair model with the author who runs it, seats int >= 1, a unit price with 2 "
            "decimals, opened by a user, and when it was last seen"
        ),
        (
            "author ForeignKey to='Author'",
            "seats PositiveIntegerField low='1'",
            "unit_price DecimalField digits=(10, 2)",
            "opened_by ForeignKey to='User'",
            "last_seen_at DateTimeField",
        ),
    ),
    (
        (
            "Please add a model Lease to the shop app:\n\n- book (if the book is deleted its "
            "leases go, too)\n- starts_on and ends_on, dates; the end must not be before the "
            "start, neither in the API nor in the admin\n- kind: short, long or open\n"
            "- remark, up to 80 characters, optional\n\nAn API at /api/leases/ for it."
        ),
        (
            "book ForeignKey to='Book'",
            "starts_on DateField",
            "ends_on DateField",
            "kind CharField max_length=20 choices=('short', 'long', 'open')",
            "remark CharField max_length=80 optional=True",
        ),
    ),
    (
        "model Call: topic (max. 50 characters), closed (no at first), urgent flag (no initially)",
        (
            "topic CharField max_length=50",
            "closed BooleanField default='False'",
            "urgent_flag BooleanField default='False'",
        ),
    ),
)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_fields_are_read(text: str, expected: tuple[str, ...]) -> None:
    assert tuple(map(shown, parse(text, MODELS).fields)) == expected


@pytest.mark.parametrize(
    ("text", "together"),
    [
        (
            "Like model: user fk(User), book fk(Book); one user can like a book only once",
            ("user", "book"),
        ),
        (
            "model Vote with user:fk(User) book:fk(Book), unique together user and book",
            ("user", "book"),
        ),
        (
            "model Vote with user:fk(User) book:fk(Book), one vote per user and book",
            ("user", "book"),
        ),
        (
            "model Vote: user:fk(User) book:fk(Book) on:date. A user votes once per book and day",
            ("user", "book", "on"),
        ),
        (
            "model Vote: user:fk(User) book:fk(Book) on:date. No two have the same user and book",
            ("user", "book"),
        ),
        (
            "model Vote: user:fk(User) book:fk(Book) on:date. The pair of book and date is unique",
            ("book", "on"),
        ),
    ],
)
def test_what_is_unique_together(text: str, together: tuple[str, ...]) -> None:
    assert parse(text, MODELS).together == (together,)


@pytest.mark.parametrize(
    ("stated", "kind"),
    [
        ("positive_int=12", "PositiveIntegerField"),
        ("pos_small_int", "PositiveSmallIntegerField"),
        ("big_int", "BigIntegerField"),
        ("date_time?", "DateTimeField"),
        ("many_to_many(Book)", "ManyToManyField"),
    ],
)
def test_a_type_of_several_words(stated: str, kind: str) -> None:
    found = parse(f"new model Thing: size:{stated} name:str(20)", MODELS)
    assert (found.fields[0].kind, found.unread) == (kind, ())


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("new model Thing: size:strnig name:str(20)", "size:strnig"),
        ("new model Thing: name:str(20) size:int, published", "published"),
    ],
)
def test_what_stands_in_a_list_and_is_no_field_is_told(text: str, unread: str) -> None:
    assert parse(text, MODELS).unread == (unread,)


def test_an_order_behind_the_list_is_none_of_its_fields() -> None:
    found = parse("new model Trip: name:str(20) held_on:date, newest held_on first, no admin")
    assert found.unread == ()
    assert "newest held_on first" in found.rest


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Event model with start and end datetimes", (("start", "end"),)),
        ("Stay model: arrival date, departure date, departure_date is after arrival_date",
         (("arrival_date", "departure_date"),)),
        ("Sale model: valid_from:date valid_until:date", (("valid_from", "valid_until"),)),
        ("Event model: title:str(20)", ()),
    ],
)  # fmt: skip
def test_what_is_after_what(text: str, after: tuple[tuple[str, str], ...]) -> None:
    assert parse(text, MODELS).after == after


@pytest.mark.parametrize(
    "text",
    ["create a model", "Create a Book model", "build an API for books", "", "with", ":", "???",
     "register Book in the admin", "a" * 5000, "with " + ", ".join("((((" for _ in range(300))],
    ids=lambda text: text[:20],
)  # fmt: skip
def test_no_field_is_stated(text: str) -> None:
    assert parse(text, MODELS).fields == ()


def test_a_guess_says_that_it_is_one() -> None:
    price, title = parse("a model with a price and a title (string)", ()).fields
    assert price.guess == "by its name"
    assert title.guess == ""
    (author,) = parse("a model with author", ("Author",)).fields
    assert author.guess == "there is a model Author"


@pytest.mark.parametrize(
    ("one", "many"),
    [("category", "categories"), ("box", "boxes"), ("class", "classes"), ("person", "people"),
     ("child", "children"), ("day", "days"), ("series", "series"), ("book", "books")],
)  # fmt: skip
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many
    assert singular(many) == one


@pytest.mark.parametrize(
    ("stated", "low", "high"),
    [("int(0-100)", "0", "100"), ("int(1..5)", "1", "5"), ("int(0 to 9)", "0", "9"),
     ("smallint(1-5)?", "1", "5"), ("int(>=1)", "1", ""), ("integer(max 5)", "", "5"),
     ("int(-20 - 40)", "-20", "40"), ("float(0-1)", "0", "1"), ("decimal(8,2)", "", "")],
)  # fmt: skip
def test_a_range_stands_in_the_parentheses_of_a_number(stated: str, low: str, high: str) -> None:
    field, _ = parse(f"create a model Thing: size:{stated} name:str(20)").fields
    assert (field.low, field.high) == (low, high)


BASES = (
    ("Add a model Card to shop, a StampedModel like Product, with code", ("StampedModel",), ""),
    ("create model Card(StampedModel) in the shop app with code", ("StampedModel",), ""),
    ("new Card model that inherits from core.models.Stamped, with code", ("Stamped",), ""),
    ("Card model (extends the abstract Stamped and Owned) with code", ("Stamped", "Owned"), ""),
    ("a Card model, same base class as Product, with a code", (), "Product"),
    ("create a model Extension with loan:fk(Loan) days:int", (), ""),
    ("Create a model Tour with: size in cm, host (user), author (Author)", (), ""),
)


@pytest.mark.parametrize(("text", "names", "like"), BASES)
def test_a_base_is_read_apart_from_the_fields(text: str, names: tuple[str, ...], like: str) -> None:
    rest, *found = without_base(text)
    assert found == [names, like]
    assert not any(name in rest for name in names)


def test_a_long_list_in_parentheses_takes_no_time() -> None:
    """It is no list of values, and is not tried in every way that its letters could be parted."""
    text = "Course has (student, course, language, teacher, and the two counts of the homework)"
    began = time.monotonic()
    parse(text)
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("told", "together"),
    [
        (
            "the same kind can't be due twice on the same day for one book",
            ("kind", "due_on", "book"),
        ),
        ("no two of the same kind, book and done_on", ("kind", "book", "done_on")),
        ("only one per book, kind and day", ("book", "kind", "due_on")),
    ],
)
def test_which_day_is_meant_is_told_by_its_word(told: str, together: tuple[str, ...]) -> None:
    found = parse(
        f"model Check: book:fk(Book) kind:str(9) due_on:date done_on:date? - {told}", MODELS
    )
    assert (found.together, found.unread) == ((together,), ())


@pytest.mark.parametrize(
    "told",
    [
        "a book can't be on the same shelf twice on the same day",
        "a book is on the same shelf at most once a week",
        "a book is on a shelf only once per season",
    ],
)
def test_a_clause_on_something_beside_the_fields_is_not_read(told: str) -> None:
    fields = "book:fk(Book) shelf:str(9) from_on:date to_on:date"
    assert parse(f"model Stay: {fields}. {told}", MODELS).unread


_PART = (
    "Add a model Part: shelf (FK to Shelf), name (text, 80), quantity (integer), made_on (date), "
    "sold_on (date, optional). "
)


@pytest.mark.parametrize(
    ("told", "together", "after"),
    [
        ("The database itself must refuse the same name twice on one shelf, and a quantity below 1",
         (("name", "shelf"),), ()),
        (("Make sure the DB rejects a sold_on before made_on (same day is fine) and a second part "
          "for the same shelf, name and made on"),
         (("shelf", "name", "made_on"),), (("made_on", "sold_on"),)),
        ("The table does not allow two parts with the same shelf and name",
         (("shelf", "name"),), ()),
        ("The database must refuse the same colour twice on one shelf", (), ()),
        ("The database must refuse a second part for the same shelf and name while it is open",
         (), ()),
    ],
)  # fmt: skip
def test_what_the_database_refuses(
    told: str, together: tuple[str, ...], after: tuple[tuple[str, str], ...]
) -> None:
    found = parse(f"{_PART}{told}.", ("Shelf",))
    assert (found.together, found.after) == (together, after)


@pytest.mark.parametrize(
    ("told", "low", "high"),
    [
        ("The database must refuse a quantity below 1", "1", ""),
        ("The database should refuse a negative quantity, and a quantity over 90", "0", "90"),
        ("The quantity must be at least 2", "2", ""),
        ("In winter the quantity must be at least 2", "", ""),
        ("The database must refuse a quantity below 1 for open shelves", "", ""),
    ],
)
def test_which_bounds_the_database_keeps(told: str, low: str, high: str) -> None:
    stated = parse(f"{_PART}{told}.", ("Shelf",))
    found = stated_meta.read(stated.rest, stated.fields)
    quantity = next(each for each in found.fields if each.name == "quantity")
    assert (quantity.low, quantity.high) == (low, high)
    assert bool(unheard.found("model", found.rest)) is not bool(low)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Add a field code to Shelf, text of up to 9 characters, may stay empty.",
         ("code CharField max_length=9 optional=True",)),
        ("Add a code to Shelf (text, max 9 characters). It may stay empty.",
         ("code CharField max_length=9 optional=True",)),
        ("Add a code (max 9 chars) to Shelf; leaving it empty is fine.",
         ("code CharField max_length=9 optional=True",)),
        ("Add a field code to the model Shelf: up to 9 characters, doesn't have to be filled in.",
         ("code CharField max_length=9 optional=True",)),
        ("Give Shelf a code: text up to 9 characters, not mandatory.",
         ("code CharField max_length=9 optional=True",)),
        ("Add code to Shelf, char 9, may stay empty but never null, and a note, long text",
         ("code CharField max_length=9 optional=True", "note TextField")),
        ("Add code to Shelf, text of 9 characters, must not stay empty.",
         ("code CharField max_length=9",)),
        ("Add a field opened to Shelf, a date, may stay empty until we know it.",
         ("opened DateField optional=True",)),
        ("Add the field title, text and year to Shelf",
         ("title CharField max_length=200", "text TextField", "year PositiveIntegerField")),
        ("Add fields code (string) and born (date) to Shelf. Both may stay empty.",
         ("code CharField max_length=50 optional=True", "born DateField optional=True")),
        ("Add a model Shed: code (string), born (date), size (integer). All are optional.",
         ("code CharField max_length=50 optional=True", "born DateField optional=True",
          "size IntegerField optional=True")),
    ],
)  # fmt: skip
def test_a_value_may_be_left_out(told: str, expected: tuple[str, ...]) -> None:
    stated = parse(told, ("Shelf",))
    found = stated_meta.read(stated.rest, stated.fields)
    assert tuple(map(shown, found.fields)) == expected
    assert not [*stated.unread, *found.unclear]


def test_both_of_three_are_unclear() -> None:
    stated = parse("Add a model Shed: code (string), born (date), size (int). Both are optional.")
    assert stated_meta.read(stated.rest, stated.fields).unclear
