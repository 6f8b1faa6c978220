from datetime import date

from entries.models import Entry, Result
from races.models import Race


def test_enter(api, race, make_runner):
    runner = make_runner()
    api.force_authenticate(runner.user)
    response = api.post('/api/entries/', {'distance': race.distances.get().pk})
    assert response.status_code == 201
    assert Entry.objects.get().runner == runner


def test_full(api, race, entry, make_runner):
    race.distances.update(places=1)
    api.force_authenticate(make_runner().user)
    response = api.post('/api/entries/', {'distance': race.distances.get().pk})
    assert response.status_code == 400


def test_past(api, race, make_runner):
    Race.objects.update(starts_on=date(2020, 1, 1))
    api.force_authenticate(make_runner().user)
    response = api.post('/api/entries/', {'distance': race.distances.get().pk})
    assert response.status_code == 400


def test_entries_are_private(api, entry, make_runner):
    assert api.get('/api/entries/').status_code == 403
    api.force_authenticate(make_runner().user)
    assert api.get('/api/entries/').json()['count'] == 0


def test_results(api, entry):
    Result.objects.create(entry=entry, seconds=2400)
    (found,) = api.get('/api/results/').json()['results']
    assert found['runner'] == entry.runner.name
    assert found['race'] == 'City Run'


def test_clubs(api, entry):
    assert api.get('/api/clubs/').json()['results'][0]['name'] == 'TV Bonn'
