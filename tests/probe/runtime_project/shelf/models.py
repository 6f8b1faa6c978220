from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.validators import RegexValidator, validate_email
from django.db import models


class Shelf(models.Model):
    name = models.CharField(max_length=40)

    def __str__(self):
        return self.name


class Book(models.Model):
    title = models.CharField(max_length=40)
    shelf = models.ForeignKey(Shelf, on_delete=models.CASCADE, related_name="books")

    def __str__(self):
        return self.title


class Reader(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    is_moderator = models.BooleanField(default=False)


class Partner(models.Model):
    name = models.CharField(max_length=40)
    api_key = models.CharField(max_length=32)


class Importer(models.Model):
    name = models.CharField(max_length=40)
    handler_class = models.CharField(max_length=80, blank=True)


class Theme(models.Model):
    name = models.CharField(max_length=40)
    is_active = models.BooleanField(default=True)


class Edition(models.Model):
    name = models.CharField(max_length=40)
    is_default = models.BooleanField(default=False)


class Branch(models.Model):
    kind = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    language_code = models.CharField(max_length=10, unique=True)
    preferred_time_zone = models.CharField(max_length=40)
    notify = models.CharField(max_length=80, validators=[lambda text: validate_email(text)])
    lat_long = models.CharField(
        max_length=36, validators=[RegexValidator(r"^-?[\d.]+, *-?[\d.]+$")]
    )


class Kiosk(Branch):
    seats = models.IntegerField(default=2)


class Preference(models.Model):
    created = models.DateTimeField(auto_now_add=True)

    def save(self, *args, **kwargs):
        raise ValueError("only the importer makes these")
