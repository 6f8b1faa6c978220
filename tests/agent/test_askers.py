"""Users of written tests, where an API asks for more than a login."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.agent import library_project
from tests.agent.playing import play

GROUPS = """
from rest_framework.permissions import SAFE_METHODS, BasePermission


class InGroup(BasePermission):
    def has_permission(self, request, view):
        names = ['Readers', 'Clerks'] if request.method in SAFE_METHODS else ['Clerks']
        return request.user.groups.filter(name__in=names).exists()
"""
KEY = """
from rest_framework.permissions import BasePermission


class InGroup(BasePermission):
    def has_permission(self, request, view):
        return request.headers.get('X-Api-Key') == 'k-1'
"""
OWN_GROUPS = """

class Group(models.Model):
    name = models.CharField(max_length=40)
"""
EVENT = """

class Event(models.Model):
    starts_at = models.DateTimeField()

    class Meta:
        ordering = ['starts_at', 'pk']
"""
EVENTS = """
from django.utils import timezone
from rest_framework import serializers, viewsets

from .models import Event


class EventSerializer(serializers.ModelSerializer):
    class Meta:
        model = Event
        fields = ['id', 'starts_at']


class EventViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = EventSerializer

    def get_queryset(self):
        return Event.objects.filter(starts_at__gt=timezone.now())
"""
EVENT_MIGRATION = """from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [('books', '0001_initial')]

    operations = [
        migrations.CreateModel('Event', [
            ('id', models.BigAutoField(primary_key=True)), ('starts_at', models.DateTimeField()),
        ]),
    ]
"""
SHELVES = """

class Branch(models.Model):
    name = models.CharField(max_length=40)


class Staff(models.Model):
    user = models.OneToOneField('auth.User', on_delete=models.CASCADE, related_name='staff')
    branch = models.ForeignKey(Branch, on_delete=models.CASCADE)


class Copy(models.Model):
    code = models.CharField(max_length=40)
    shelf = models.ForeignKey('Shelf', on_delete=models.CASCADE, related_name='copies')


class ShelfQuerySet(models.QuerySet):
    def of(self, user):
        staff = getattr(user, 'staff', None)
        return self.filter(branch=staff.branch) if staff else self.none()

    def counted(self):
        return self.annotate(amount=models.Count('copies'))


class Shelf(models.Model):
    code = models.CharField(max_length=40)
    branch = models.ForeignKey(Branch, on_delete=models.CASCADE)
    objects = ShelfQuerySet.as_manager()

    class Meta:
        ordering = ['code']
"""
SHELF_API = """
from rest_framework import serializers, viewsets
from rest_framework.permissions import IsAuthenticated

from .models import Shelf


class ShelfSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shelf
        fields = ['id', 'code']


class ShelfViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Shelf.objects.counted()
    serializer_class = ShelfSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return super().get_queryset().of(self.request.user)
"""
SHELF_MIGRATION = """from django.db import migrations, models


def key(to, one=False):
    kind = models.OneToOneField if one else models.ForeignKey
    more = {'related_name': 'staff'} if one else {}
    return kind(to, on_delete=models.CASCADE, **more)


def made(model, **fields):
    pk = models.BigAutoField(primary_key=True)
    return migrations.CreateModel(model, [('id', pk), *fields.items()])


class Migration(migrations.Migration):
    dependencies = [('books', '0001_initial'), ('auth', '0001_initial')]

    operations = [
        made('Branch', name=models.CharField(max_length=40)),
        made('Staff', user=key('auth.User', True), branch=key('books.Branch')),
        made('Shelf', code=models.CharField(max_length=40), branch=key('books.Branch')),
        made('Copy', code=models.CharField(max_length=40), shelf=key('books.Shelf')),
    ]
"""
ERRORS = "All errors of the API in one format: RFC 9457 problem details"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = library_project.written(tmp_path / "library")
    (root / "books/permissions.py").write_text(GROUPS)
    settings = root / "library/settings.py"
    usual = "rest_framework.permissions.IsAuthenticatedOrReadOnly"
    settings.write_text(settings.read_text().replace(usual, "books.permissions.InGroup"))
    return root


def test_pages_are_read_as_one_of_a_group(library: Path) -> None:
    played = play(library, "add pagination to all list endpoints, 50 per page")
    assert set(played.verdicts.values()) == {"passed"}, played.text
    written = played.files["books/test_pagination.py"]
    assert 'asker.groups.add(Group.objects.get_or_create(name="Readers")[0])' in written
    assert "from django.contrib.auth.models import Group" in written


def test_groups_of_the_project_s_own_are_others(library: Path) -> None:
    models = library / "books/models.py"
    models.write_text(models.read_text() + OWN_GROUPS)
    played = play(library, "limit the API to 60 requests a minute per user")
    assert set(played.verdicts.values()) == {"passed"}, played.text
    written = played.files["books/test_throttling.py"]
    assert 'user.groups.add(user.groups.model.objects.get_or_create(name="Readers")[0])' in written


def test_who_may_only_read_meets_no_unknown_method(library: Path) -> None:
    played = play(library, ERRORS)
    assert set(played.verdicts.values()) == {"passed"}, played.text
    assert '"/api/books/"), 403, 405)' in played.files["books/test_problem_details.py"]


def test_nobody_is_made_up_whom_a_header_lets_in(library: Path) -> None:
    (library / "books/permissions.py").write_text(KEY)
    played = play(library, ERRORS)
    assert not played.is_proven
    assert played.text.startswith("No user is known whom InGroup lets read")


def test_pages_of_what_is_still_to_come_have_rows_of_later_days(library: Path) -> None:
    models, urls = library / "books/models.py", library / "books/urls.py"
    models.write_text(models.read_text() + EVENT)
    (library / "books/events.py").write_text(EVENTS)
    (library / "books/migrations/0002_event.py").write_text(EVENT_MIGRATION)
    route = "router.register('books', views.BookViewSet)\n"
    more = "router.register('events', events.EventViewSet, basename='event')\n"
    text = urls.read_text().replace("import views", "import events, views")
    urls.write_text(text.replace(route, route + more))
    played = play(library, "add pagination to all list endpoints, 50 per page")
    assert set(played.verdicts.values()) == {"passed"}, played.text
    assert "timezone.now() + timedelta(days=7)" in played.files["books/test_pagination.py"]


def test_pages_of_what_the_reader_belongs_to_have_rows_of_it_in_an_order(library: Path) -> None:
    models, urls = library / "books/models.py", library / "books/urls.py"
    models.write_text(models.read_text() + SHELVES)
    (library / "books/shelves.py").write_text(SHELF_API)
    (library / "books/migrations/0002_shelf.py").write_text(SHELF_MIGRATION)
    route = "router.register('books', views.BookViewSet)\n"
    more = "router.register('shelves', shelves.ShelfViewSet, basename='shelf')\n"
    text = urls.read_text().replace("import views", "import shelves, views")
    urls.write_text(text.replace(route, route + more))
    played = play(library, "add pagination to all list endpoints, 50 per page")
    assert set(played.verdicts.values()) == {"passed"}, played.text
    assert (
        "Staff.objects.create(user=asker, branch=branch)"
        in (played.files["books/test_pagination.py"])
    )
    assert ".of(self.request.user).order_by('code', 'pk')" in played.files["books/shelves.py"]
