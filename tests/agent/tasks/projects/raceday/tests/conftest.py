from datetime import date, timedelta
from itertools import count

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from clubs.models import Club, Runner
from entries.models import Entry
from races.models import Distance, Race, Venue

numbers = count(1)


@pytest.fixture
def api():
    return APIClient()


@pytest.fixture
def make_runner(db):
    def make(**more):
        number = next(numbers)
        user = User.objects.create_user(f'runner{number}', f'r{number}@example.com')
        values = {'user': user, 'name': f'Runner {number}', 'born_on': date(1990, 1, 1), **more}
        return Runner.objects.create(**values)

    return make


@pytest.fixture
def organizer(db):
    return User.objects.create_user('olga')


@pytest.fixture
def race(organizer):
    race = Race.objects.create(
        title='City Run',
        venue=Venue.objects.create(name='Stadium', town='Bonn'),
        organizer=organizer,
        starts_on=date.today() + timedelta(days=30),
        status=Race.Status.PUBLISHED,
    )
    Distance.objects.create(race=race, km=10, fee=25, places=2)
    return race


@pytest.fixture
def entry(race, make_runner):
    club = Club.objects.create(name='TV Bonn', town='Bonn')
    return Entry.objects.create(runner=make_runner(club=club), distance=race.distances.get())
