from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models


class MemberManager(UserManager):
    def librarians(self):
        return self.filter(is_librarian=True, is_active=True)


class Member(AbstractUser):
    card_number = models.CharField(max_length=12, unique=True, null=True, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    is_librarian = models.BooleanField(default=False)
    deposit = models.DecimalField(max_digits=7, decimal_places=2, default=0)

    objects = MemberManager()

    @property
    def display_name(self):
        return self.get_full_name() or self.username

    @property
    def open_loans(self):
        return self.loans.filter(returned_on__isnull=True)

    def __str__(self):
        return self.display_name
