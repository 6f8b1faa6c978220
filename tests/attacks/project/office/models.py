from django.conf import settings
from django.core import validators
from django.db import models

User = settings.AUTH_USER_MODEL


class Company(models.Model):
    name = models.CharField(max_length=80)


class Employee(models.Model):
    """A user's profile, which says where the user works."""

    user = models.OneToOneField(User, models.CASCADE, related_name="employee")
    company = models.ForeignKey(Company, models.CASCADE)


class Contract(models.Model):
    """Belongs to a company, not to a user."""

    company = models.ForeignKey(Company, models.CASCADE)
    title = models.CharField(max_length=80)
    amount = models.DecimalField(max_digits=9, decimal_places=2)


class Invoice(models.Model):
    customer = models.ForeignKey(User, models.CASCADE, related_name="invoices")
    number = models.CharField(max_length=40)
    note = models.TextField(blank=True)
    total = models.DecimalField(max_digits=9, decimal_places=2)
    paid = models.BooleanField(default=False)


class InvoiceLine(models.Model):
    """Belongs to whom its invoice belongs to."""

    invoice = models.ForeignKey(Invoice, models.CASCADE, related_name="lines")
    text = models.CharField(max_length=80)
    amount = models.DecimalField(max_digits=9, decimal_places=2)


class Article(models.Model):
    """Everybody reads it, its author changes it."""

    author = models.ForeignKey(User, models.CASCADE, related_name="articles")
    title = models.CharField(max_length=80)
    body = models.TextField()
    views = models.IntegerField(default=0)
    is_pinned = models.BooleanField(default=False)


class Project(models.Model):
    """Shared by its members."""

    name = models.CharField(max_length=80)
    members = models.ManyToManyField(User, related_name="projects")


class Task(models.Model):
    project = models.ForeignKey(Project, models.CASCADE, related_name="tasks")
    title = models.CharField(max_length=80)
    done = models.BooleanField(default=False)


class Member(models.Model):
    """A user's profile, with what only the staff may change."""

    user = models.OneToOneField(User, models.CASCADE, related_name="member")
    city = models.CharField(max_length=80, blank=True)
    role = models.CharField(
        max_length=20, default="reader", choices=[("reader", "Reader"), ("admin", "Administrator")]
    )
    is_verified = models.BooleanField(default=False)


class Order(models.Model):
    buyer = models.ForeignKey(User, models.CASCADE, related_name="orders")
    product = models.CharField(max_length=80)
    note = models.CharField(max_length=80, blank=True)
    total = models.DecimalField(max_digits=9, decimal_places=2)


class Story(models.Model):
    writer = models.ForeignKey(User, models.CASCADE, related_name="stories")
    text = models.TextField()
    status = models.CharField(
        max_length=10, default="draft", choices=[("published", "Published"), ("draft", "Draft")]
    )


class Key(models.Model):
    """Lets a program in."""

    user = models.ForeignKey(User, models.CASCADE, related_name="keys")
    name = models.CharField(max_length=40)
    api_key = models.CharField(max_length=64)


class Product(models.Model):
    """What it takes is declared: by choices, validators and lengths."""

    name = models.CharField(max_length=40)
    size = models.CharField(max_length=12, choices=[("small", "Small"), ("large", "Large")])
    price = models.DecimalField(
        max_digits=8, decimal_places=2, validators=[validators.MinValueValidator(0)]
    )
    stock = models.IntegerField(default=0, validators=[validators.MinValueValidator(0)])


class StockMove(models.Model):
    product = models.ForeignKey(Product, models.CASCADE, related_name="moves")
    quantity = models.IntegerField()


class Folder(models.Model):
    """Nobody but its owner ever sees it."""

    owner = models.ForeignKey(User, models.CASCADE, related_name="folders")
    name = models.CharField(max_length=80)


class Document(models.Model):
    folder = models.ForeignKey(Folder, models.CASCADE, related_name="documents")
    also_in = models.ManyToManyField(Folder, related_name="copies")
    title = models.CharField(max_length=80)


class Message(models.Model):
    """From one user to another one."""

    sender = models.ForeignKey(User, models.CASCADE, related_name="sent")
    recipient = models.ForeignKey(User, models.CASCADE, related_name="received")
    text = models.TextField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(sender=models.F("recipient")), name="not_to_oneself"
            )
        ]


class ResetToken(models.Model):
    """Lets whoever has it choose a new password."""

    user = models.ForeignKey(User, models.CASCADE, related_name="reset_tokens")
    token = models.CharField(max_length=64)
    created = models.DateTimeField(auto_now_add=True)


class Badge(models.Model):
    """Of several words, as the database sees to."""

    user = models.ForeignKey(User, models.CASCADE, related_name="badges")
    label = models.CharField(max_length=80)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(label__contains=" "), name="several_words")
        ]


class Absence(models.Model):
    """From one day to another."""

    user = models.ForeignKey(User, models.CASCADE, related_name="absences")
    starts = models.DateField()
    ends = models.DateField()
    reason = models.CharField(max_length=80, blank=True)


class Expense(models.Model):
    """Handed in by a user, approved by somebody else."""

    user = models.ForeignKey(User, models.CASCADE, related_name="expenses")
    cents = models.PositiveIntegerField()
    state = models.CharField(
        max_length=10, default="asked", choices=[("asked", "Asked for"), ("approved", "Approved")]
    )


class Juror(models.Model):
    """A user's profile, with what the code asks for before it lets one decide."""

    user = models.OneToOneField(User, models.CASCADE, related_name="juror")
    motto = models.CharField(max_length=80, blank=True)
    wants_lunch = models.BooleanField(default=False)
    is_sworn = models.BooleanField(default=False)


class Verdict(models.Model):
    """Jurors alone write one; whose it is, no page asks of who reads it."""

    juror = models.ForeignKey(Juror, models.CASCADE, related_name="verdicts")
    text = models.TextField()


class Wish(models.Model):
    """One text of it is short."""

    user = models.ForeignKey(User, models.CASCADE, related_name="wishes")
    size = models.CharField(max_length=20, blank=True)
    text = models.CharField(max_length=120, blank=True)


class Statue(models.Model):
    """Nobody is to see it before its day."""

    sculptor = models.ForeignKey(User, models.CASCADE, related_name="statues")
    title = models.CharField(max_length=80)
    unveiled_at = models.DateTimeField(null=True, blank=True)


class Seat(models.Model):
    """Whoever comes first takes it."""

    code = models.CharField(max_length=8, unique=True)
    holder = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="seats"
    )
